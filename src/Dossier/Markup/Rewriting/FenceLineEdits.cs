using Markdig.Syntax;

namespace Dossier.Markup;

/// <summary>
/// Removes the lines of colons around framing blocks. Where a line kept two paragraphs apart it leaves a blank one, so that they do not run
/// together; where it shares its line with the bullet of a list item, the bullet stays.
/// </summary>
internal sealed class FenceLineEdits(string text)
{
    private readonly SortedList<int, (SourceSpan Span, string? Instead)> fences = [];

    /// <summary>Takes a line of colons.</summary>
    /// <param name="span">From its first colon to the line's end.</param>
    /// <param name="instead">What stands in its place, or null.</param>
    public void Add(SourceSpan span, string? instead) => fences[span.Start] = (span, instead);

    /// <summary>The edits, in order.</summary>
    public IEnumerable<MarkupEdit> Edits()
    {
        var removable = fences.Values.Where(fence => fence.Instead is null);
        var lineStarts = removable.Select(fence => LinePrefix.LineStart(text, fence.Span.Start)).ToHashSet();
        var (previousEnd, blankBefore) = (-1, true);
        foreach (var (span, instead) in fences.Values)
        {
            var start = LinePrefix.LineStart(text, span.Start);
            if (start != previousEnd)
                blankBefore = start == 0 || LinePrefix.IsBlank(text, LinePrefix.LineStart(text, start - 1));
            previousEnd = LinePrefix.NextLine(text, span.End + 1);
            var blankAfter = IsBlankAfter(previousEnd, lineStarts);
            var goes = instead is null && LinePrefix.IsPlain(text, span) && (blankBefore || blankAfter);
            var written = instead is null ? "" : BlockInsertion.Write(text, span, blankBefore, blankAfter, instead);
            yield return goes ? new MarkupEdit(start, previousEnd, "") : new MarkupEdit(span.Start, span.End + 1, written);
            blankBefore = !goes || blankBefore;
        }
    }

    private bool IsBlankAfter(int next, HashSet<int> lineStarts)
    {
        while (next < text.Length && lineStarts.Contains(next))
            next = LinePrefix.NextLine(text, next);
        return next >= text.Length || LinePrefix.IsBlank(text, next);
    }
}
