using System.Runtime.InteropServices;
using Dossier.Typesetting.Layout.Flow;
using Dossier.Typesetting.Layout.Lines;
using Dossier.Typesetting.Layout.Text;

namespace Dossier.Typesetting.Layout.Compose;

/// <summary>Makes the lines of a paragraph from where they end: their places, heights, notes and anchors.</summary>
internal sealed class LineMaker
{
    private readonly ParagraphItems paragraph;
    private readonly ParagraphStyle style;
    private readonly LineSettings settings;
    private readonly FlowContext context;
    private readonly TextFont font;
    private readonly bool isEven;
    private int nextNote;
    private int nextAnchor;

    public LineMaker(ParagraphItems paragraph, ParagraphStyle style, LineSettings settings, FlowContext context, TextFont font)
    {
        (this.paragraph, this.style, this.settings, this.context, this.font) = (paragraph, style, settings, context, font);
        isEven = IsEven();
    }

    /// <summary>Makes the next line.</summary>
    /// <param name="previous">The item at which the line before it ends, or -1.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="number">Its number from 0.</param>
    public TextLine Make(int previous, LineEnd end, int number)
    {
        int first = previous < 0 ? 0 : Math.Min(BreakSearch.AfterBreak(CollectionsMarshal.AsSpan(paragraph.Items), previous), end.Item);
        var (above, below) = isEven ? (0, 0) : ExcessOf(first, end.Item);
        bool isLast = end.Item == paragraph.Items.Count - 1;
        int limit = isLast ? int.MaxValue : StartOf(end.Item);
        double indent = context.Width - settings.WidthOf(number);
        return new TextLine
        {
            Paragraph = paragraph,
            First = first,
            End = end.Item,
            X = context.X + indent,
            Width = settings.WidthOf(number),
            Height = style.Leading + above + below,
            Baseline = font.BaselineIn(style.Leading) + above,
            Alignment = style.Alignment,
            EndsWithHyphen = end.Hyphenated,
            NotesOfLine = NotesBefore(limit),
            Anchors = AnchorsBefore(limit),
        };
    }

    // most paragraphs are of one size, and their lines all of one height
    private bool IsEven()
    {
        foreach (var span in paragraph.Text.Spans)
        {
            if (span.Drawing is not null || span.Font.Size > style.Size)
                return false;
        }
        return true;
    }

    private (double Above, double Below) ExcessOf(int first, int end)
    {
        double above = 0, below = 0, baseline = font.BaselineIn(style.Leading);
        for (int i = first; i < end; i++)
        {
            if (paragraph.Items[i].Piece < 0)
                continue;
            var span = paragraph.Text.Spans[paragraph.Pieces[paragraph.Items[i].Piece].Span];
            var (up, down) = ReachOf(span);
            above = Math.Max(above, up - baseline);
            below = Math.Max(below, down - (style.Leading - baseline));
        }
        return (above, below);
    }

    private static (double Up, double Down) ReachOf(TextSpan span)
    {
        double size = span.Font.Size;
        return span.Drawing is { } drawing
            ? ((drawing.Height - drawing.Depth) * size, drawing.Depth * size)
            : (span.Font.BaselineIn(size) + span.Rise, size - span.Font.BaselineIn(size) - span.Rise);
    }

    // the place in the text of the first thing behind an item
    private int StartOf(int item)
    {
        for (int i = item; i < paragraph.Items.Count; i++)
        {
            if (paragraph.Items[i].Piece >= 0)
                return paragraph.Pieces[paragraph.Items[i].Piece].Start;
        }
        return int.MaxValue;
    }

    private Note[] NotesBefore(int limit)
    {
        var notes = paragraph.Text.Notes;
        if (nextNote >= notes.Count || notes[nextNote].Index >= limit)
            return [];
        var found = new List<Note>();
        for (; nextNote < notes.Count && notes[nextNote].Index < limit; nextNote++)
            found.Add(notes[nextNote].Note);
        return [.. found];
    }

    private string[] AnchorsBefore(int limit)
    {
        var anchors = paragraph.Text.Anchors;
        if (nextAnchor >= anchors.Count || anchors[nextAnchor].Index >= limit)
            return [];
        var found = new List<string>();
        for (; nextAnchor < anchors.Count && anchors[nextAnchor].Index < limit; nextAnchor++)
            found.Add(anchors[nextAnchor].Name);
        return [.. found];
    }
}
