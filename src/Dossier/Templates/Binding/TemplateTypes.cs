using System.Collections.Immutable;
using System.Reflection;
using Dossier.Text;

namespace Dossier.Templates.Binding;

/// <summary>How C# types look to a template.</summary>
/// <remarks>
/// <see cref="Located{T}"/> is its value, <see cref="Nullable{T}"/> and nullable references are known as such, every
/// <see cref="IReadOnlyList{T}"/> is a list, all whole numbers are one kind and all other numbers another.
/// </remarks>
internal static class TemplateTypes
{
    private static readonly HashSet<Type> Integers =
        [typeof(int), typeof(long), typeof(short), typeof(byte), typeof(uint), typeof(ulong), typeof(ushort), typeof(sbyte)];

    private static readonly HashSet<Type> Decimals = [typeof(decimal), typeof(double), typeof(float)];

    /// <summary>The type of a property's values.</summary>
    public static TemplateType Of(PropertyInfo property) => Of(property.PropertyType, new NullabilityInfoContext().Create(property));

    /// <summary>The type of a method's results.</summary>
    public static TemplateType OfResult(MethodInfo method) => Of(method.ReturnType, new NullabilityInfoContext().Create(method.ReturnParameter));

    /// <summary>The type of values of a C# type.</summary>
    public static TemplateType Of(Type type) => Of(type, null);

    private static TemplateType Of(Type type, NullabilityInfo? nullability)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Of(underlying, Argument(nullability)).OrNull();
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Located<>))
            return Of(type.GetGenericArguments()[0], Argument(nullability));
        return Bare(type, nullability).OrNull(!type.IsValueType && nullability?.ReadState == NullabilityState.Nullable);
    }

    private static NullabilityInfo? Argument(NullabilityInfo? nullability) =>
        nullability?.GenericTypeArguments is [var only] ? only : null;

    private static TemplateType Bare(Type type, NullabilityInfo? nullability) =>
        type == typeof(string) || type == typeof(char) ? TemplateType.Text
        : type == typeof(bool) ? TemplateType.Boolean
        : Integers.Contains(type) ? TemplateType.Integer
        : Decimals.Contains(type) ? TemplateType.Decimal
        : type == typeof(MarkdownText) ? TemplateType.Markdown
        : type == typeof(HtmlText) ? TemplateType.Html
        : type == typeof(DateOnly) ? new TemplateType(ValueKind.Date, type)
        : type.IsEnum ? new TemplateType(ValueKind.Word, type)
        : ElementOf(type) is { } element ? List(type, element, nullability)
        : new TemplateType(ValueKind.Thing, type);

    private static TemplateType List(Type type, Type element, NullabilityInfo? nullability)
    {
        // An ImmutableArray is its array while rendering: it needs no box, and its default value is no trap.
        var isImmutableArray = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);
        var item = Of(element, nullability?.ElementType ?? Argument(nullability));
        return new TemplateType(ValueKind.List, isImmutableArray ? element.MakeArrayType() : type, Element: item);
    }

    /// <summary>What a list holds; null where the type is no list.</summary>
    public static Type? ElementOf(Type type)
    {
        if (type.IsInterface && IsList(type))
            return type.GetGenericArguments()[0];
        return Array.Find(type.GetInterfaces(), IsList)?.GetGenericArguments()[0];
    }

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);
}
