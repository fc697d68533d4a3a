using System.Collections.Frozen;
using Dossier.Loading.Rules;

namespace Dossier.Drafting.Pasted;

/// <summary>Tells the language of a page from its address, where the site says it: <c>en.example.org</c>, <c>example.org/en/</c>.</summary>
internal static class AddressLanguage
{
    private const int SegmentsLookedAt = 2;

    // Codes of ISO 639-1 that are no countries', subjects' or sections' names in addresses: not `uk`, `id`, `it`, `no`, `is`, `in`.
    private static readonly FrozenSet<string> Codes = FrozenSet.Create(
        StringComparer.Ordinal,
        "en", "de", "fr", "es", "pt", "ru", "zh", "ja", "ko", "ar", "tr", "pl", "cs", "fa", "hi", "vi", "sv", "da", "fi", "nl", "hu", "ro", "bg", "el", "he");

    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["english"] = "en",
        ["eng"] = "en",
        ["deutsch"] = "de",
        ["german"] = "de",
        ["french"] = "fr",
        ["francais"] = "fr",
        ["spanish"] = "es",
        ["espanol"] = "es",
        ["portuguese"] = "pt",
        ["russian"] = "ru",
        ["rus"] = "ru",
        ["chinese"] = "zh",
        ["japanese"] = "ja",
        ["korean"] = "ko",
        ["arabic"] = "ar",
        ["turkish"] = "tr",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The language's tag; null where the address does not say it, or says two.</summary>
    public static string? In(string address)
    {
        var parts = AddressParts.Of(address);
        var labels = Addresses.Site(parts.Host).Split('.');
        var segments = parts.Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        // The last segment is the page's own name.
        var words = labels.SkipLast(2).Take(1).Concat(segments.SkipLast(parts.Path.EndsWith('/') ? 0 : 1).Take(SegmentsLookedAt));
        var found = words.Select(Language).OfType<string>().Distinct().ToList();
        return found.Count == 1 ? found[0] : null;
    }

    private static string? Language(string word)
    {
        var lower = word.ToLowerInvariant();
        // en-us, pt_BR
        var code = lower.Length == 5 && lower[2] is '-' or '_' ? lower[..2] : lower;
        return Codes.Contains(code) ? code : Names.GetValueOrDefault(lower);
    }
}
