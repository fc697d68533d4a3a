using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Dossier.Drafting;

/// <summary>Breaks long texts into lines as the content has them.</summary>
internal static partial class LineFolding
{
    /// <summary>The column that a line is filled up to.</summary>
    public const int Width = 140;

    /// <summary>A scalar over several lines: broken at the first space behind the width, as YAML folds them.</summary>
    /// <param name="scalar">The scalar on one line.</param>
    /// <param name="column">How many characters stand before it on its first line.</param>
    /// <param name="indent">How far the further lines are indented.</param>
    public static string Scalar(string scalar, int column, int indent)
    {
        var lines = new StringBuilder(scalar.Length);
        var start = 0;
        for (var at = scalar.IndexOf(' ', StringComparison.Ordinal); at >= 0; at = scalar.IndexOf(' ', at + 1))
        {
            if (column + at - start <= Width || !IsSingleSpace(scalar, at))
                continue;
            lines.Append(scalar, start, at - start).Append('\n').Append(' ', indent);
            (start, column) = (at + 1, indent);
        }

        return lines.Append(scalar, start, scalar.Length - start).ToString();
    }

    /// <summary>The lines of a Markdown text, paragraphs broken so that they stay within the width.</summary>
    public static ImmutableArray<string> Markdown(string text, int width) =>
        [.. text.ReplaceLineEndings("\n").Trim('\n', ' ').Split('\n').SelectMany(line => Broken(line.TrimEnd(' '), width))];

    // Indented lines, tables and headings mean something else once they are broken.
    private static IEnumerable<string> Broken(string line, int width)
    {
        while (line.Length > width && line[0] is not (' ' or '|' or '#') && BreakIn(line, width) is > 0 and var at)
        {
            yield return line[..at];
            line = line[(at + 1)..];
        }

        yield return line;
    }

    private static int BreakIn(string line, int width)
    {
        for (var at = line.LastIndexOf(' ', width); at > 0; at = line.LastIndexOf(' ', at - 1))
        {
            if (IsSingleSpace(line, at) && !BlockStart().IsMatch(line.AsSpan(at + 1)))
                return at;
        }

        return -1;
    }

    private static bool IsSingleSpace(string text, int at) =>
        at > 0 && at + 1 < text.Length && text[at - 1] != ' ' && text[at + 1] != ' ';

    // A word that at the start of a line would begin a list, a heading, a quotation, a table or a fence.
    [GeneratedRegex(@"^(?:[-+*#>|=~`:]|[0-9]+[.)])", RegexOptions.CultureInvariant)]
    private static partial Regex BlockStart();
}
