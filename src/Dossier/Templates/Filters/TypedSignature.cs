using System.Collections.Immutable;
using System.Reflection;
using Dossier.Templates.Binding;

namespace Dossier.Templates.Filters;

/// <summary>A filter that is a delegate with typed parameters.</summary>
internal sealed class TypedSignature : FilterSignature
{
    private readonly ParameterInfo[] parameters;
    private readonly Lazy<bool[]> takesNull;
    private readonly Lazy<TemplateType> result;
    private readonly Lazy<Func<object, object?>?> normalize;
    private readonly Func<object?[], object?> filter;

    /// <summary>The signature of a delegate's method.</summary>
    public TypedSignature(MethodInfo method, Func<object?[], object?> filter)
    {
        parameters = method.GetParameters();
        // What takes reflection takes time that filters which no template uses need not cost.
        takesNull = new Lazy<bool[]>(() => [.. parameters.Select(TakesNull)]);
        result = new Lazy<TemplateType>(() => TemplateTypes.OfResult(method));
        normalize = new Lazy<Func<object, object?>?>(() => Normalizer.For(method.ReturnType));
        this.filter = filter;
    }

    /// <inheritdoc/>
    public override int ArgumentCount => parameters.Length - 1;

    /// <summary>An argument as the delegate takes it.</summary>
    public static T Cast<T>(object? value) => value is T given ? given : Nothing<T>.Value;

    /// <inheritdoc/>
    public override FilterMatch Match(ImmutableArray<TemplateType> types, Printers printers)
    {
        var conversions = new Func<object, object?>?[parameters.Length];
        var isNullable = result.Value.IsNullable;
        for (var index = 0; index < parameters.Length; index++)
        {
            if (!ArgumentConversion.TryFind(types[index], parameters[index].ParameterType, out conversions[index]))
                return new FilterMatch(null, index, TemplateTypes.Of(parameters[index].ParameterType).Description);
            isNullable |= types[index].IsNullable && !takesNull.Value[index];
        }

        return new FilterMatch(new FilterBinding(result.Value.OrNull(isNullable), takesNull.Value, (_, values) => Call(conversions, values)));
    }

    private static bool TakesNull(ParameterInfo parameter) =>
        new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;

    private object? Call(Func<object, object?>?[] conversions, object?[] values)
    {
        for (var index = 0; index < values.Length; index++)
        {
            if (conversions[index] is { } convert && values[index] is { } value)
                values[index] = convert(value);
        }

        return filter(values) is not { } given ? null : normalize.Value is { } turn ? turn(given) : given;
    }

    // Null, for the parameters that take it: the others are never reached with it.
    private static class Nothing<T>
    {
        public static readonly T Value = (new T[1])[0];
    }
}
