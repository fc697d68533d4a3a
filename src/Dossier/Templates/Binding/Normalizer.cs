using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using Dossier.Text;

namespace Dossier.Templates.Binding;

/// <summary>Turns C# values into what they are while rendering; see <see cref="TemplateTypes"/>.</summary>
internal static class Normalizer
{
    /// <summary>What turns values of a type; null where they stay as they are.</summary>
    public static Func<object, object?>? For(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (!type.IsGenericType)
            return ForPlain(type);
        var definition = type.GetGenericTypeDefinition();
        return definition == typeof(Located<>) ? Make(nameof(Located), type.GetGenericArguments()[0])
            : definition == typeof(ImmutableArray<>) ? Make(nameof(ImmutableArray), type.GetGenericArguments()[0])
            : null;
    }

    private static Func<object, object?>? ForPlain(Type type) => Type.GetTypeCode(type.IsEnum ? typeof(object) : type) switch
    {
        TypeCode.Int32 => value => (long)(int)value,
        TypeCode.Int16 or TypeCode.Byte or TypeCode.UInt16 or TypeCode.SByte or TypeCode.UInt32 =>
            value => Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture),
        TypeCode.UInt64 => value => (long)Math.Min((ulong)value, long.MaxValue),
        TypeCode.Double => value => Real((double)value),
        TypeCode.Single => value => Real((float)value),
        TypeCode.Char => value => value.ToString(),
        _ => null,
    };

    // What is no number, or beyond what a decimal holds, is nothing.
    private static decimal? Real(double value) => Math.Abs(value) < 7.9e28 ? (decimal)value : null;

    private static Func<object, object?> Make(string method, Type argument) =>
        typeof(Normalizer).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)?.MakeGenericMethod(argument).Invoke(null, null)
            as Func<object, object?> ?? (value => value);

    private static Func<object, object?> Located<T>()
    {
        var inner = For(typeof(T));
        return inner is null ? value => ((Located<T>)value).Value : value => ((Located<T>)value).Value is { } held ? inner(held) : null;
    }

    private static Func<object, object?> ImmutableArray<T>() =>
        value => ImmutableCollectionsMarshal.AsArray((ImmutableArray<T>)value) ?? [];
}
