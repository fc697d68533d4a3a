using System.Collections.Immutable;
using System.Reflection;
using Dossier.Templates.Binding;
using Dossier.Templates.Rendering;

namespace Dossier.Templates.Filters;

/// <summary>Turns values of templates into what C# delegates take.</summary>
internal static class ArgumentConversion
{
    /// <summary>Whether values of a type can be given for a parameter, and what turns them; null where they can be given as they are.</summary>
    public static bool TryFind(TemplateType from, Type to, out Func<object, object?>? convert)
    {
        to = Nullable.GetUnderlyingType(to) ?? to;
        convert = from.IsNumber ? Number(to)
            : from.Kind == ValueKind.Word && to == typeof(string) ? Words.Of(from.Clr).Say
            : from.Kind == ValueKind.List && IsImmutableArray(to) ? ToImmutableArray(to, from)
            : null;
        return convert is not null || from.Kind is ValueKind.Unknown or ValueKind.Null || to.IsAssignableFrom(from.Clr);
    }

    private static Func<object, object?>? Number(Type to) => Type.GetTypeCode(to) switch
    {
        TypeCode.Int32 => value => (int)Math.Clamp(Numbers.ToDecimal(value), int.MinValue, int.MaxValue),
        TypeCode.Int64 => value => (long)Math.Clamp(Numbers.ToDecimal(value), long.MinValue, long.MaxValue),
        TypeCode.Decimal => value => Numbers.ToDecimal(value),
        TypeCode.Double => value => (double)Numbers.ToDecimal(value),
        _ => null,
    };

    private static bool IsImmutableArray(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);

    private static Func<object, object?>? ToImmutableArray(Type to, TemplateType from)
    {
        var element = to.GetGenericArguments()[0];
        var fits = typeof(IEnumerable<>).MakeGenericType(element).IsAssignableFrom(from.Clr);
        return !fits ? null
            : typeof(ArgumentConversion).GetMethod(nameof(Copy), BindingFlags.NonPublic | BindingFlags.Static)?.MakeGenericMethod(element)
                .Invoke(null, null) as Func<object, object?>;
    }

    private static Func<object, object?> Copy<T>() => list => ((IEnumerable<T>)list).ToImmutableArray();
}
