using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Layout.Flow;

namespace Dossier.Typesetting.Layout.Paging;

/// <summary>Begins, numbers and finishes pages, and puts strips on them.</summary>
internal sealed class PageMaker(LayoutRun run, Action<Page>? onPage)
{
    private readonly Painter? painter = run.IsDrawing ? new Painter(run.Fonts) : null;
    private readonly PageFurniture furniture = new(run);
    private PageLabel label = new(PageNumberStyle.None, 0);
    private Section? section;
    private bool isFirstOfSection;

    /// <summary>How many pages there are, the one being filled included.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a page is being filled.</summary>
    public bool IsOpen => section is not null;

    /// <summary>Begins a page of a section.</summary>
    public void Begin(Section next, bool isFirst)
    {
        Finish();
        label = new PageLabel(next.NumberStyle, NumberFor(next, isFirst));
        (section, isFirstOfSection) = (next, isFirst);
        Count++;
        if (label.Style == PageNumberStyle.Arabic)
            run.Found.LastArabic = label.Number;
    }

    /// <summary>Finishes the page being filled, if any.</summary>
    public void Finish()
    {
        if (section is not null && painter is not null)
        {
            furniture.Paint(painter, section, label, isFirstOfSection);
            onPage?.Invoke(painter.Finish(run.Sheet.PageWidth, run.Sheet.PageHeight, label));
        }
        section = null;
    }

    /// <summary>Puts a strip on the page.</summary>
    /// <param name="strip">The strip.</param>
    /// <param name="x">The left edge of its column.</param>
    /// <param name="y">Its top.</param>
    /// <param name="above">The strip above it in the same column, or null.</param>
    public void Place(Strip strip, double x, double y, Strip? above)
    {
        Record(strip, y);
        painter?.PaintOne(strip, x, y, above);
    }

    /// <summary>Draws the line above the notes.</summary>
    public void DrawNoteRule(double x, double y) =>
        painter?.Line(x, y, x + PageFurniture.NoteRuleLength, y, new Stroke(Ink.Black, run.Sheet.Hairline));

    private int NumberFor(Section next, bool isFirst)
    {
        if (!isFirst)
            return label.Number + 1;
        return next.FirstNumber ?? (label.Style == next.NumberStyle ? label.Number + 1 : 1);
    }

    private void Repeated(string anchor) =>
        run.Warnings.Add(LayoutWarningKind.RepeatedAnchor, anchor, $"two places are called `{anchor}`; links lead to the first one");

    private void Record(Strip strip, double y)
    {
        foreach (string anchor in strip.Anchors)
        {
            bool isNew = run.Found.Add(anchor, Count - 1, label);
            if (isNew)
                painter?.Add(new Destination(anchor, Math.Max(y - 4, 0)));
            else if (run.IsDrawing)
                Repeated(anchor);
        }
        foreach (var (inner, below) in strip.Inner())
            Record(inner, y + below);
    }
}
