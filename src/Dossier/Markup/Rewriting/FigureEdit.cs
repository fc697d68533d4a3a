using Dossier.Markup.Syntax;

namespace Dossier.Markup;

/// <summary>Puts Markdown in a figure's place, from its first colon to the end of its closing line.</summary>
internal static class FigureEdit
{
    /// <summary>The edit; each further line gets the quote marks and indentation of the first.</summary>
    public static MarkupEdit Replace(FigureBlock figure, string text, string instead)
    {
        var start = LinePrefix.LineStart(text, figure.Span.Start);
        var next = LinePrefix.NextLine(text, figure.Span.End + 1);
        var blankBefore = start == 0 || LinePrefix.IsBlank(text, LinePrefix.LineStart(text, start - 1));
        var blankAfter = next >= text.Length || LinePrefix.IsBlank(text, next);
        return new MarkupEdit(figure.Span.Start, figure.Span.End + 1,
            BlockInsertion.Write(text, figure.Span, blankBefore, blankAfter, instead));
    }
}
