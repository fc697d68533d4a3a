namespace Dossier.Typesetting.Layout.Compose;

/// <summary>The columns of a table; all in points.</summary>
/// <param name="widths">Their widths.</param>
/// <param name="gap">White space between them.</param>
internal sealed class TableGrid(double[] widths, double gap)
{
    private const int WidestSpan = 1_000;

    public int Count => widths.Length;

    /// <summary>White space between columns.</summary>
    public double Gap => gap;

    /// <summary>From the left edge of the first column to the right edge of the last.</summary>
    public double Width => WidthOf(0, widths.Length);

    /// <summary>The narrowest column.</summary>
    public double Narrowest => widths.Length == 0 ? 0 : widths.Min();

    /// <summary>How many columns a cell asks for.</summary>
    public static int SpanOf(Cell cell) => Math.Clamp(cell.ColumnSpan, 1, WidestSpan);

    /// <summary>The width of neighbouring columns and the gaps between them.</summary>
    public double WidthOf(int column, int span)
    {
        double width = 0;
        for (int i = column; i < Math.Min(column + span, widths.Length); i++)
            width += widths[i] + (i == column ? 0 : gap);
        return Math.Max(width, 0.1);
    }
}
