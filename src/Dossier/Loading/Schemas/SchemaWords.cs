using System.Text;
using Dossier.Loading.Fields;
using Dossier.Loading.Rules;

namespace Dossier.Loading.Schemas;

/// <summary>What schemas say of a field in words, and what its kind is in JSON.</summary>
internal static class SchemaWords
{
    /// <summary>What an editor shows beside a key: the description, what an id leads to, how a value is written.</summary>
    public static string Describe(FieldDescription field)
    {
        var text = new StringBuilder(field.Description).Append('.');
        if (field.Target is { } target)
            text.Append($" The id of {Article(target.Name)} {target.Name}.");
        if (field.Default is { } byDefault)
            text.Append($" Left out: `{byDefault}`.");
        if (field.Example is { } example && field.Kind != FieldKind.Word)
            text.Append($"\n\nFor example `{example}`");
        return text.ToString();
    }

    /// <summary>The JSON types that a value may have once an editor has read it as YAML 1.2.</summary>
    public static string[] TypesOf(FieldKind kind) => kind switch
    {
        FieldKind.Line or FieldKind.Markdown => ["string", "number"],
        FieldKind.Date => ["string", "integer"],
        FieldKind.Number => ["number"],
        FieldKind.Count => ["integer"],
        FieldKind.Flag => ["boolean"],
        _ => ["string"],
    };

    /// <summary>Whether a text stands in JSON as it is, without quotes.</summary>
    public static bool IsBare(FieldKind kind, string text) =>
        kind is FieldKind.Number or FieldKind.Count or FieldKind.Flag || (kind == FieldKind.Date && text.All(char.IsAsciiDigit));

    /// <summary>What an editor says of a text that does not match its pattern; null where the pattern says enough.</summary>
    public static string? PatternHelp(FieldKind kind) => kind switch
    {
        FieldKind.Id => $"ids are lower-case words of a–z and 0–9 joined by -, at most {Ids.MaxLength} characters",
        FieldKind.Day => "a whole day is written like 2024-04-08",
        FieldKind.Date => "a date is written 2024, 2024-04 or 2024-04-08, perhaps with ~ for about, or as an interval 2024-01/2024-03, open as ..",
        FieldKind.Address => "a whole address is needed, with https:// or http://",
        FieldKind.Language => "a language is a code such as en, zh-Hant or pt-BR",
        _ => null,
    };

    private static string Article(string noun) => noun[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an" : "a";
}
