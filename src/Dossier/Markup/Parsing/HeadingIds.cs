using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Dossier.Markup.Parsing;

/// <summary>
/// Gives each heading an id made of its words: letters and digits of any script in lower case, joined by hyphens, numbered where two would
/// be equal. Linear in the number of headings: each word group remembers its last number.
/// </summary>
internal static class HeadingIds
{
    private const int Longest = 64;

    /// <summary>Sets the ids as attributes and lists the headings in order.</summary>
    public static ImmutableArray<MarkupHeading> Assign(MarkdownDocument ast, MarkupOrigin origin)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        var headings = ImmutableArray.CreateBuilder<MarkupHeading>();
        foreach (var heading in ast.Descendants<HeadingBlock>())
        {
            var title = MarkupText.Plain(heading.Inline);
            var id = Unique(Slug(title), taken, last);
            heading.GetAttributes().Id = id;
            headings.Add(new MarkupHeading(heading.Level, id, title, origin.At(heading.Span.Start, heading.Span.End + 1)));
        }

        return headings.ToImmutable();
    }

    private static string Unique(string slug, HashSet<string> taken, Dictionary<string, int> last)
    {
        var number = last.GetValueOrDefault(slug, 0);
        string id;
        do
        {
            number++;
            id = number == 1 ? slug : slug + "-" + number.ToString(CultureInfo.InvariantCulture);
        }
        while (!taken.Add(id));
        last[slug] = number;
        return id;
    }

    /// <summary>The id that a heading of these words has where it is the first of its kind.</summary>
    public static string Slug(string title)
    {
        var slug = new StringBuilder();
        foreach (var rune in title.EnumerateRunes())
        {
            if (slug.Length >= Longest)
                break;
            if (Rune.IsLetterOrDigit(rune))
                slug.Append(Rune.ToLowerInvariant(rune));
            else if (slug.Length > 0 && slug[^1] != '-' && rune.Value is not ('\'' or '’'))
                slug.Append('-');
        }

        var text = slug.ToString().Trim('-');
        return text.Length == 0 ? "heading" : text;
    }
}
