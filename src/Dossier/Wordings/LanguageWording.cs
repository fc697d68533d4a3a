using System.Collections.Frozen;

namespace Dossier.Wordings;

/// <summary>English names of the languages that sources are written in, by BCP 47 primary tag.</summary>
internal static class LanguageWording
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ar"] = "Arabic",
        ["az"] = "Azerbaijani",
        ["be"] = "Belarusian",
        ["bg"] = "Bulgarian",
        ["cs"] = "Czech",
        ["da"] = "Danish",
        ["de"] = "German",
        ["el"] = "Greek",
        ["en"] = "English",
        ["es"] = "Spanish",
        ["et"] = "Estonian",
        ["fa"] = "Persian",
        ["fi"] = "Finnish",
        ["fr"] = "French",
        ["he"] = "Hebrew",
        ["hi"] = "Hindi",
        ["hr"] = "Croatian",
        ["hu"] = "Hungarian",
        ["hy"] = "Armenian",
        ["id"] = "Indonesian",
        ["it"] = "Italian",
        ["ja"] = "Japanese",
        ["ka"] = "Georgian",
        ["kk"] = "Kazakh",
        ["ko"] = "Korean",
        ["ky"] = "Kyrgyz",
        ["lt"] = "Lithuanian",
        ["lv"] = "Latvian",
        ["mn"] = "Mongolian",
        ["nl"] = "Dutch",
        ["no"] = "Norwegian",
        ["pl"] = "Polish",
        ["pt"] = "Portuguese",
        ["ro"] = "Romanian",
        ["ru"] = "Russian",
        ["sk"] = "Slovak",
        ["sl"] = "Slovene",
        ["sq"] = "Albanian",
        ["sr"] = "Serbian",
        ["sv"] = "Swedish",
        ["th"] = "Thai",
        ["tr"] = "Turkish",
        ["uk"] = "Ukrainian",
        ["ur"] = "Urdu",
        ["uz"] = "Uzbek",
        ["vi"] = "Vietnamese",
        ["zh"] = "Chinese",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether the list has the language.</summary>
    public static bool Knows(string tag) => Names.ContainsKey(Primary(tag));

    /// <summary>All languages of the list, by BCP 47 primary tag.</summary>
    public static IEnumerable<string> Known => Names.Keys;

    /// <summary>The language's name, or the tag itself where the list has none.</summary>
    public static string Say(string tag) => Names.GetValueOrDefault(Primary(tag), tag);

    private static string Primary(string tag) => tag.Split('-')[0];
}
