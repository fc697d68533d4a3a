using System.Globalization;

namespace Dossier.Templates.Binding;

/// <summary>How values become text.</summary>
internal sealed class Printers(IReadOnlyDictionary<Type, Func<object, string>> declared)
{
    private static readonly Func<object, string> PrintText = value => (string)value;
    private static readonly Func<object, string> PrintBoolean = value => (bool)value ? "true" : "false";
    private static readonly Func<object, string> PrintInteger = value => ((long)value).ToString(CultureInfo.InvariantCulture);
    private static readonly Func<object, string> PrintDecimal = value => value is long whole
        ? whole.ToString(CultureInfo.InvariantCulture)
        : ((decimal)value).ToString(CultureInfo.InvariantCulture);

    private static readonly Func<object, string> PrintDate = value => ((DateOnly)value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>How values of a type become text; null where they do not.</summary>
    public Func<object, string>? Find(TemplateType type) => declared.GetValueOrDefault(type.Clr) ?? type.Kind switch
    {
        ValueKind.Unknown or ValueKind.Null or ValueKind.Text => PrintText,
        ValueKind.Boolean => PrintBoolean,
        ValueKind.Integer => PrintInteger,
        ValueKind.Decimal => PrintDecimal,
        ValueKind.Date => PrintDate,
        ValueKind.Word => Words.Of(type.Clr).Say,
        _ => null,
    };
}
