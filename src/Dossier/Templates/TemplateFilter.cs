using Dossier.Templates.Filters;

namespace Dossier.Templates;

/// <summary>
/// A filter: <c>{{ value | name argument }}</c>. Filters of one name may differ in how many arguments they take, and of what kind.
/// </summary>
/// <remarks>
/// What it takes is known from the delegate's types: <see cref="string"/> (words of an enumeration too), <see cref="bool"/>,
/// <see cref="DateOnly"/>, whole numbers, <see cref="decimal"/> and <see cref="double"/>, <see cref="IReadOnlyList{T}"/>, enumerations and any
/// class or record. A filter whose parameter is not nullable is not called for null: nothing comes of it.
/// </remarks>
public sealed class TemplateFilter
{
    internal TemplateFilter(string name, string description, FilterSignature signature) =>
        (Name, Description, Signature) = (name, description, signature);

    /// <summary>The name, in snake_case.</summary>
    public string Name { get; }

    /// <summary>What it does, in a few words, for the documentation: lower case, no full stop.</summary>
    public string Description { get; }

    internal FilterSignature Signature { get; }

    /// <summary>A filter without arguments.</summary>
    /// <param name="name">In snake_case.</param>
    /// <param name="description">What it does: lower case, no full stop.</param>
    /// <param name="filter">From the value to the result; pure.</param>
    public static TemplateFilter Of<TValue, TResult>(string name, string description, Func<TValue, TResult> filter) =>
        new(name, description, new TypedSignature(filter.Method, values => filter(TypedSignature.Cast<TValue>(values[0]))));

    /// <summary>A filter with one argument.</summary>
    /// <param name="name">In snake_case.</param>
    /// <param name="description">What it does: lower case, no full stop.</param>
    /// <param name="filter">From the value and the argument to the result; pure.</param>
    public static TemplateFilter Of<TValue, TFirst, TResult>(string name, string description, Func<TValue, TFirst, TResult> filter) =>
        new(name, description, new TypedSignature(
            filter.Method, values => filter(TypedSignature.Cast<TValue>(values[0]), TypedSignature.Cast<TFirst>(values[1]))));

    /// <summary>A filter with two arguments.</summary>
    /// <param name="name">In snake_case.</param>
    /// <param name="description">What it does: lower case, no full stop.</param>
    /// <param name="filter">From the value and the arguments to the result; pure.</param>
    public static TemplateFilter Of<TValue, TFirst, TSecond, TResult>(
        string name, string description, Func<TValue, TFirst, TSecond, TResult> filter) =>
        new(name, description, new TypedSignature(
            filter.Method,
            values => filter(
                TypedSignature.Cast<TValue>(values[0]), TypedSignature.Cast<TFirst>(values[1]), TypedSignature.Cast<TSecond>(values[2]))));
}
