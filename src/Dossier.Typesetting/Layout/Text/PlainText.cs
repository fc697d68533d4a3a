using System.Collections.Immutable;
using System.Text;

namespace Dossier.Typesetting.Layout.Text;

/// <summary>The bare words of inlines, as for bookmarks and descriptions: no note marks, no drawings but what they mean.</summary>
internal static class PlainText
{
    private const int Longest = 2_000;

    public static string Of(ImmutableArray<Inline> inlines)
    {
        var text = new StringBuilder();
        var rest = new Stack<Inline>();
        Push(rest, inlines);
        while (text.Length < Longest && rest.TryPop(out var inline))
        {
            if (inline is Link link)
                Push(rest, link.Inlines);
            else
                Append(text, WordsOf(inline));
        }
        return text.ToString().Trim();
    }

    private static void Push(Stack<Inline> rest, ImmutableArray<Inline> inlines)
    {
        for (int i = inlines.Length - 1; i >= 0; i--)
            rest.Push(inlines[i]);
    }

    private static string WordsOf(Inline inline) => inline switch
    {
        TextRun run => run.Text,
        InlineDrawing drawing => drawing.Alternative,
        LineBreak => " ",
        _ => "",
    };

    private static void Append(StringBuilder text, string words)
    {
        foreach (char c in words)
        {
            bool isSpace = char.IsWhiteSpace(c) && c != '\u00A0';
            if (isSpace && (text.Length == 0 || text[^1] == ' '))
                continue;
            if (c is not ('\u00AD' or '\u200B' or '\u2060'))
                text.Append(isSpace ? ' ' : c);
        }
    }
}
