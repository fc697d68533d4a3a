using System.Net;
using System.Text;
using Dossier.Editions.Parity;
using Dossier.Pages.Phrases;

namespace Dossier.Editions.Site;

/// <summary>Reads from the finished page of a fact what it says: the first heading, and the elements that templates mark with <c>data-says</c>.</summary>
internal static class SiteReading
{
    /// <summary>What the page says; null where it has no heading.</summary>
    public static StatedFact? Of(string html, Words words) => Inner(html, html.IndexOf("<h1", StringComparison.Ordinal)) is { } statement
        ? new StatedFact(Said(html, "id"), statement, Said(html, "value"), Said(html, "state"), StatedFact.ConfidenceIn(Said(html, "confidence"), words))
        : null;

    private static string Said(string html, string what)
    {
        var mark = html.IndexOf($" data-says=\"{what}\"", StringComparison.Ordinal);
        return mark < 0 ? "" : Inner(html, html.LastIndexOf('<', mark)) ?? "";
    }

    // The words of an element, up to the end tag that belongs to it.
    private static string? Inner(string html, int start)
    {
        if (start < 0)
            return null;
        var name = html[(start + 1)..(start + 1 + html.AsSpan(start + 1).IndexOfAny(" >"))];
        var words = new StringBuilder();
        var depth = 0;
        for (var at = start; at < html.Length;)
        {
            var end = html.IndexOf('>', at);
            if (end < 0)
                return null;
            depth += html.AsSpan(at).StartsWith($"<{name}") ? 1 : html.AsSpan(at).StartsWith($"</{name}>") ? -1 : 0;
            if (depth == 0)
                return Folded(WebUtility.HtmlDecode(words.ToString()));
            var next = html.IndexOf('<', end);
            if (next < 0)
                return null;
            words.Append(html, end + 1, next - end - 1);
            at = next;
        }

        return null;
    }

    private static string Folded(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
