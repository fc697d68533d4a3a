using System.Text.RegularExpressions;
using Dossier.Loading.Rules;

namespace Dossier.Drafting.Pasted;

/// <summary>Reads the title that many sites write into the last part of an address.</summary>
internal static partial class AddressTitle
{
    private const int FewestWords = 3;

    /// <summary>The words of the title with a capital letter first; null where the address holds no title.</summary>
    public static string? In(string address)
    {
        var segments = AddressParts.Of(address).Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        foreach (var segment in segments.Reverse())
        {
            var words = Uri.UnescapeDataString(Ending().Replace(segment, "")).Split(['-', '_', ' ', '+'], StringSplitOptions.RemoveEmptyEntries).ToList();
            while (words.Count > 0 && Number().IsMatch(words[^1]))
                words.RemoveAt(words.Count - 1);
            while (words.Count > 0 && Number().IsMatch(words[0]))
                words.RemoveAt(0);
            if (words.Count >= FewestWords && words.Count(word => word.All(char.IsLetter)) >= FewestWords)
                return char.ToUpperInvariant(words[0][0]) + string.Join(' ', words)[1..];
        }

        return null;
    }

    [GeneratedRegex(@"\.(?:s?html?|php|aspx?|jsp|amp)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ending();

    // Numbers of articles, dates, checksums: a word of the title holds letters alone, or is short.
    [GeneratedRegex(@"^(?:[a-z]?[0-9]{3,}|[0-9]{1,2}|[0-9a-f]{8,}|(?=.*[0-9])[a-z0-9.]{6,})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
