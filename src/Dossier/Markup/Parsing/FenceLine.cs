using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Dossier.Markup.Parsing;

/// <summary>A line that begins with colons.</summary>
/// <param name="Colons">How many.</param>
/// <param name="Span">From the first colon to the last character that is no white space.</param>
/// <param name="NameStart">Offset of what follows the colons; behind the span where nothing does.</param>
internal readonly record struct FenceLine(int Colons, SourceSpan Span, int NameStart)
{
    /// <summary>Whether nothing follows the colons.</summary>
    public bool IsClosing => NameStart > Span.End;

    /// <summary>Reads what is left of the processor's line; null where it does not begin with colons.</summary>
    public static FenceLine? Read(BlockProcessor processor)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent || line.CurrentChar != ':')
            return null;
        var start = line.Start;
        var end = line.End;
        while (end > start && line.Text[end].IsWhitespace())
            end--;
        var at = start;
        while (at <= end && line.Text[at] == ':')
            at++;
        var colons = at - start;
        while (at <= end && line.Text[at].IsSpaceOrTab())
            at++;
        return new FenceLine(colons, new SourceSpan(start, end), at);
    }
}
