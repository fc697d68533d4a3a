using System.Globalization;
using System.Text;

namespace Dossier.Pages;

/// <summary>
/// Addresses that lead to a passage of a page: <c>https://…#:~:text=first%20words,last%20words</c>. Browsers that do not know them, and
/// pages that have changed, show the page from its beginning.
/// </summary>
/// <remarks>URL Fragment Text Directives, WICG, https://wicg.github.io/scroll-to-text-fragment/.</remarks>
internal static class TextFragment
{
    private const int FewWords = 8;
    private const int WordsAtEnd = 4;
    private const int FewSigns = 24;
    private const int SignsAtEnd = 8;

    /// <summary>The address of an excerpt; empty where the source has no address on the web or the excerpt no words.</summary>
    /// <param name="url">The page's address.</param>
    /// <param name="excerpt">Words of the page; where it has gaps, from before the first to behind the last.</param>
    public static string Of(string url, string excerpt)
    {
        if (!url.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            return "";
        var (start, end) = Ends(excerpt);
        if (start.Length == 0)
            return "";
        var directive = end.Length == 0 ? Encode(start) : $"{Encode(start)},{Encode(end)}";
        var bare = url.Split(":~:", 2)[0];
        return $"{bare}{(bare.Contains('#', StringComparison.Ordinal) ? "" : "#")}:~:text={directive}";
    }

    // A short excerpt stands as a whole; of a long one the ends are enough, and survive more of what a page does to its text.
    private static (string Start, string End) Ends(string excerpt)
    {
        string[] parts = excerpt.Replace("...", "…", StringComparison.Ordinal).Replace("[…]", "…", StringComparison.Ordinal)
            .Split('…', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length == 0)
            return ("", "");
        var (first, last) = (Words(parts[0]), Words(parts[^1]));
        if (parts.Length > 1)
            return (Join(first.TakeLast(FewWords)), Join(last.Take(FewWords)));
        if (first.Length > FewWords)
            return (Join(first.Take(WordsAtEnd)), Join(first.TakeLast(WordsAtEnd)));
        var signs = new StringInfo(parts[0]);
        return first.Length > 1 || signs.LengthInTextElements <= FewSigns
            ? (Join(first), "")
            : (signs.SubstringByTextElements(0, SignsAtEnd), signs.SubstringByTextElements(signs.LengthInTextElements - SignsAtEnd));
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Join(IEnumerable<string> words) => string.Join(' ', words);

    // The directive's own signs (§ 3.3: `&`, `-` and `,`) are encoded like all others that are no letters or digits of ASCII.
    private static string Encode(string words)
    {
        var encoded = new StringBuilder(words.Length * 2);
        foreach (var one in Encoding.UTF8.GetBytes(words))
        {
            if (char.IsAsciiLetterOrDigit((char)one))
                encoded.Append((char)one);
            else
                encoded.Append('%').Append(one.ToString("X2", CultureInfo.InvariantCulture));
        }

        return encoded.ToString();
    }
}
