using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Markup.Parsing;

/// <summary>Gives an inline its place.</summary>
internal static class InlinePlacing
{
    /// <summary>The inline, placed from one offset in the processor's slice to another, both inclusive.</summary>
    public static T At<T>(this T inline, InlineProcessor processor, int start, int end)
        where T : Inline
    {
        inline.Span = new SourceSpan(processor.GetSourcePosition(start, out var line, out var column), processor.GetSourcePosition(end));
        (inline.Line, inline.Column) = (line, column);
        return inline;
    }
}
