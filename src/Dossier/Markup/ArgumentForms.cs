using System.Globalization;

namespace Dossier.Markup;

/// <summary>What may stand in a block's argument.</summary>
internal static class ArgumentForms
{
    private static readonly string[] DateFormats = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    /// <summary>The kind of record that an argument names, if it names one.</summary>
    public static RecordKind? Record(ArgumentForm form) => form switch
    {
        ArgumentForm.Fact => RecordKind.Fact,
        ArgumentForm.Source => RecordKind.Source,
        ArgumentForm.Entity => RecordKind.Entity,
        ArgumentForm.Publisher => RecordKind.Publisher,
        ArgumentForm.Series => RecordKind.Series,
        ArgumentForm.Topic => RecordKind.Topic,
        _ => null,
    };

    /// <summary>Whether a value has the form.</summary>
    public static bool Matches(ArgumentForm form, string value) => form switch
    {
        ArgumentForm.Text => value.Length > 0,
        ArgumentForm.Date => DateOnly.TryParseExact(value, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        ArgumentForm.Count => value.Length is > 0 and <= 6 && value.All(char.IsAsciiDigit),
        _ => RecordId.IsValid(value),
    };

    /// <summary>The form in words, for a message.</summary>
    public static string Describe(ArgumentForm form) => form switch
    {
        ArgumentForm.Text => "a text",
        ArgumentForm.Date => "a date such as 2024-04",
        ArgumentForm.Count => "a whole number",
        _ => $"the id of a {Record(form)}".ToLowerInvariant(),
    };
}
