using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Layout.Text;

namespace Dossier.Typesetting.Layout.Flow;

/// <summary>
/// Columns of strips side by side: a row of a table, or the two sides of a comparison. The first lines of all stand on one baseline.
/// </summary>
internal sealed class RowStrip : Strip
{
    private readonly double[] drops;
    private readonly List<Note> notes = [];

    private RowStrip(IReadOnlyList<RowCell> cells, double[] drops)
    {
        Cells = cells;
        this.drops = drops;
        foreach (var cell in cells)
        {
            foreach (var strip in cell.Strips)
                notes.AddRange(strip.Notes);
        }
    }

    /// <summary>What stands in it.</summary>
    public IReadOnlyList<RowCell> Cells { get; }

    /// <summary>White space above and below its content.</summary>
    public required double Padding { get; init; }

    /// <summary>A line below it.</summary>
    public required RowRule? Rule { get; init; }

    public override IReadOnlyList<Note> Notes => notes;

    public override double? FirstBaseline
    {
        get
        {
            for (int i = 0; i < Cells.Count; i++)
            {
                if (Cells[i].FirstBaseline is { } baseline)
                    return Padding + drops[i] + baseline;
            }
            return null;
        }
    }

    /// <summary>A row of cells, which are moved down so far that their first baselines meet.</summary>
    public static RowStrip Of(IReadOnlyList<RowCell> cells, double x, double padding, RowRule? rule = null)
    {
        double lowest = 0, height = 0;
        foreach (var cell in cells)
            lowest = Math.Max(lowest, cell.FirstBaseline ?? 0);
        var drops = new double[cells.Count];
        for (int i = 0; i < cells.Count; i++)
        {
            drops[i] = cells[i].FirstBaseline is { } baseline ? lowest - baseline : 0;
            height = Math.Max(height, drops[i] + Stack.HeightOf(cells[i].Strips));
        }
        return new RowStrip(cells, drops) { X = x, Height = height + 2 * padding, Padding = padding, Rule = rule };
    }

    public override void Paint(Painter painter, double x, double y)
    {
        for (int i = 0; i < Cells.Count; i++)
            painter.PaintAll(Cells[i].Strips, x + Cells[i].X, y + Padding + drops[i]);
        if (Rule is { } rule)
            painter.Line(x, y + Height, x + rule.Length, y + Height, rule.Stroke);
    }

    public override (Strip First, Strip Second)? Split(double room, bool anywhere)
    {
        var above = new List<RowCell>(Cells.Count);
        var below = new List<RowCell>(Cells.Count);
        bool moves = false;
        for (int i = 0; i < Cells.Count; i++)
        {
            var (first, rest) = Stack.Cut(Cells[i].Strips, room - 2 * Padding - drops[i], anywhere);
            // a side that would have to wait for the next page makes the row look torn
            if (first.Count == 0 && rest.Count > 0 && !anywhere)
                return null;
            moves |= first.Count > 0;
            above.Add(Cells[i] with { Strips = first });
            below.Add(Cells[i] with { Strips = rest });
        }
        if (!moves || below.TrueForAll(cell => cell.Strips.Count == 0))
            return null;
        var top = Of(above, X, Padding);
        (top.SpaceBefore, top.Cost, top.Anchors, top.Labels) = (SpaceBefore, Cost, Anchors, Labels);
        var bottom = Of(below, X, Padding, Rule);
        (top.SideLines, top.Head, bottom.SideLines, bottom.Head) = (SideLines, Head, SideLines, Head);
        return (top, bottom);
    }

    public override IEnumerable<(Strip Strip, double Y)> Inner()
    {
        for (int i = 0; i < Cells.Count; i++)
        {
            double y = Padding + drops[i];
            for (int k = 0; k < Cells[i].Strips.Count; k++)
            {
                var strip = Cells[i].Strips[k];
                y += k == 0 ? 0 : strip.SpaceBefore;
                yield return (strip, y);
                y += strip.Height;
            }
        }
    }
}

/// <summary>A column of strips in a row.</summary>
/// <param name="X">From the left edge of the row, in points.</param>
/// <param name="Strips">What stands in it.</param>
internal sealed record RowCell(double X, List<Strip> Strips)
{
    public double? FirstBaseline => Strips.Count > 0 ? Strips[0].FirstBaseline : null;
}

/// <summary>The line below a row.</summary>
/// <param name="Stroke">How it is drawn.</param>
/// <param name="Length">Its length in points.</param>
internal sealed record RowRule(Stroke Stroke, double Length);
