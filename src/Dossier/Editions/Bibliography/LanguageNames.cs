using System.Collections.Frozen;

namespace Dossier.Editions.Bibliography;

/// <summary>What LaTeX calls languages.</summary>
internal static class LanguageNames
{
    // The names that babel and polyglossia share; a language that they have not is left out, as an unknown one is a warning there.
    private static readonly FrozenDictionary<string, string> ByTag = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ar"] = "arabic",
        ["be"] = "belarusian",
        ["bg"] = "bulgarian",
        ["cs"] = "czech",
        ["da"] = "danish",
        ["de"] = "german",
        ["el"] = "greek",
        ["en"] = "english",
        ["es"] = "spanish",
        ["et"] = "estonian",
        ["fa"] = "persian",
        ["fi"] = "finnish",
        ["fr"] = "french",
        ["hi"] = "hindi",
        ["hu"] = "hungarian",
        ["it"] = "italian",
        ["ja"] = "japanese",
        ["ko"] = "korean",
        ["lt"] = "lithuanian",
        ["lv"] = "latvian",
        ["nl"] = "dutch",
        ["no"] = "norwegian",
        ["pl"] = "polish",
        ["pt"] = "portuguese",
        ["ro"] = "romanian",
        ["ru"] = "russian",
        ["sk"] = "slovak",
        ["sl"] = "slovenian",
        ["sr"] = "serbian",
        ["sv"] = "swedish",
        ["th"] = "thai",
        ["tr"] = "turkish",
        ["uk"] = "ukrainian",
        ["vi"] = "vietnamese",
        ["zh"] = "chinese",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name of a language by its BCP 47 tag, or null.</summary>
    public static string? Babel(string tag) => ByTag.GetValueOrDefault(tag.Split('-')[0]);
}
