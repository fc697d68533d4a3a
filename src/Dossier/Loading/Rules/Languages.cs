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

    [GeneratedRegex(@"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
