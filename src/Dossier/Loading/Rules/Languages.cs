using System.Text.RegularExpressions;

namespace Dossier.Loading.Rules;

/// <summary>What a language tag looks like: language, perhaps script, perhaps region (the common part of BCP 47, RFC 5646).</summary>
internal static partial class Languages
{
    /// <summary>The pattern, as JSON Schema wants it too.</summary>
    public const string Pattern = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$";

    /// <summary>How to write one.</summary>
    public const string Help =
        "write the language's code of two or three letters, such as `en` or `zh`, perhaps with script and region: `zh-Hant`, `pt-BR`";

    /// <summary>Whether a text is a tag.</summary>
    public static bool IsTag(string text) => Tag().IsMatch(text);

    /// <summary>The tag that was meant, where only its case or a sign between its parts is wrong; else null.</summary>
    public static string? Repair(string text)
    {
        var parts = text.Replace('_', '-').Split('-');
        var repaired = string.Join('-', parts.Select((part, at) => Cased(part, at)));
        return repaired != text && IsTag(repaired) ? repaired : null;
    }

    // RFC 5646, 2.1.1: languages are small, scripts begin with a capital, regions are capitals.
    private static string Cased(string part, int at) => (at, part.Length) switch
    {
        (0, _) => part.ToLowerInvariant(),
        (_, 4) => char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant(),
        _ => part.ToUpperInvariant(),
    };

    [GeneratedRegex(@"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
