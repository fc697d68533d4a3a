using System.Runtime.InteropServices;
using System.Text;
using Dossier.Text;

namespace Dossier.Diagnostics.Formats;

/// <summary>The line on which a span begins, cut to what fits on a terminal, and where to underline it.</summary>
/// <param name="Line">What to show: harmless, tabs spread, cut ends marked with an ellipsis.</param>
/// <param name="Indent">How many columns of it stand before the underlining.</param>
/// <param name="Length">How many columns to underline, at least one.</param>
internal readonly record struct Excerpt(string Line, int Indent, int Length)
{
    private const int Columns = 120;

    // A line may be a whole file of a megabyte, and a character may be drawn by many units: only so many are looked at.
    private const int UnitsAround = 4 * Columns;

    /// <summary>The excerpt for a span; of one over several lines, its first line.</summary>
    public static Excerpt Of(Span span)
    {
        var (first, last) = Surroundings(span);
        var cells = DisplayText.Cells(span.Source.Text.AsSpan(first, last - first));
        var marked = Marked(cells, span.Start - first, Math.Min(span.End, last) - first);
        var (from, to) = Window(cells, marked);
        var shown = CollectionsMarshal.AsSpan(cells)[from..to];
        var line = new StringBuilder();
        foreach (var cell in shown)
            line.Append(cell.Shown);
        var cutLeft = from > 0 || !IsLineStart(span.Source.Text, first);
        var cutRight = to < cells.Count || !IsLineEnd(span.Source.Text, last);
        var indent = Width(cells, from, marked.From) + (cutLeft ? 1 : 0);
        var length = Width(cells, marked.From, Math.Min(marked.To, to));
        return new Excerpt($"{(cutLeft ? "…" : "")}{line}{(cutRight ? "…" : "")}", indent, Math.Max(1, length));
    }

    // The part of the span's first line that can matter, in offsets of the whole text.
    private static (int First, int Last) Surroundings(Span span)
    {
        var text = span.Source.Text;
        var start = Math.Min(span.Start, text.Length);
        // A place behind a line end is shown at the end of that line's text.
        var at = start > 0 && start == text.Length && text[start - 1] == '\n' ? start - 1 : start;
        var first = Math.Max(text.LastIndexOf('\n', Math.Max(0, at - 1), Math.Min(at, UnitsAround)) + 1, at - UnitsAround);
        var end = text.IndexOf('\n', at, Math.Min(UnitsAround, text.Length - at));
        var last = end >= 0 ? end : Math.Min(text.Length, at + UnitsAround);
        if (end > first && text[end - 1] == '\r')
            last--;
        if (last < text.Length && char.IsLowSurrogate(text[last]))
            last--;
        return (first < last && char.IsLowSurrogate(text[first]) ? first + 1 : first, last);
    }

    // Which cells the span covers; an empty span is a place before one.
    private static (int From, int To) Marked(List<DisplayCell> cells, int start, int end)
    {
        var from = cells.FindIndex(cell => cell.End > start);
        if (from < 0)
            return (cells.Count, cells.Count);
        var to = from;
        while (to < cells.Count && cells[to].Start < end)
            to++;
        return (from, to);
    }

    // As many cells around the marked ones as there is room for, rather what follows than what precedes.
    private static (int From, int To) Window(List<DisplayCell> cells, (int From, int To) marked)
    {
        if (Width(cells, 0, cells.Count) <= Columns)
            return (0, cells.Count);
        var left = Math.Clamp((Columns - Width(cells, marked.From, marked.To)) / 2, Columns / 8, Columns / 2);
        var (from, to, used) = (marked.From, marked.From, 0);
        while (from > 0 && used + cells[from - 1].Width <= left)
            used += cells[--from].Width;
        while (to < cells.Count && used + cells[to].Width <= Columns)
            used += cells[to++].Width;
        return (from, to);
    }

    private static int Width(List<DisplayCell> cells, int from, int to)
    {
        var width = 0;
        for (var at = from; at < to; at++)
            width += cells[at].Width;
        return width;
    }

    private static bool IsLineStart(string text, int at) => at == 0 || text[at - 1] == '\n';

    private static bool IsLineEnd(string text, int at) => at == text.Length || text[at] is '\n' or '\r';
}
