using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Layout.Flow;

namespace Dossier.Typesetting.Layout.Compose;

/// <summary>Makes the rows of a table.</summary>
internal sealed class RowMaker(Composer composer, Table table, TableStyle style, TableGrid grid, FlowContext context)
{
    private static readonly Cell Empty = new([]);

    /// <summary>Makes a row.</summary>
    /// <param name="row">Its cells.</param>
    /// <param name="element">Its place in the structure; null while measuring, and for artifacts.</param>
    /// <param name="artifact">What it is, if it is no content.</param>
    /// <param name="isHeader">It is a header row.</param>
    /// <param name="rule">The line below it, or null.</param>
    public RowStrip Make(TableRow row, StructureElement? element, Artifact? artifact, bool isHeader, Stroke? rule)
    {
        var cells = new List<RowCell>(row.Cells.Length);
        int column = 0;
        double x = 0;
        for (int i = 0; column < grid.Count; i++)
        {
            // a row that is too short has empty cells at its end
            var cell = i < row.Cells.Length ? row.Cells[i] : Empty;
            int span = Math.Min(TableGrid.SpanOf(cell), grid.Count - column);
            double width = grid.WidthOf(column, span);
            var parent = AddCell(cell, element, isHeader, span);
            var inner = ContextOf(cell, column, width, isHeader) with { Parent = parent, Artifact = artifact };
            cells.Add(new RowCell(x, composer.ComposeWithin(cell.Blocks, inner)));
            x += width + grid.Gap;
            column += span;
        }
        return RowStrip.Of(cells, context.X, style.CellPadding, rule is null ? null : new RowRule(rule, grid.Width));
    }

    private FlowContext ContextOf(Cell cell, int column, double width, bool isHeader) => new()
    {
        Width = width,
        Style = isHeader ? style.HeaderCell ?? composer.Run.Sheet.HeaderCell : style.Cell ?? composer.Run.Sheet.Cell,
        Alignment = cell.Alignment ?? (column < table.Columns.Length ? table.Columns[column].Alignment : null),
        RowDepth = context.RowDepth + 1,
        Depth = context.Depth + 1,
    };

    private StructureElement? AddCell(Cell cell, StructureElement? row, bool isHeader, int span)
    {
        var scope = cell.Scope ?? (isHeader ? HeaderScope.Column : null);
        var properties = scope is null && span == 1 ? null : new TableCell(scope, span);
        return composer.Run.Add(row, new StructureElement(scope is null ? StructureType.TD : StructureType.TH) { Cell = properties });
    }
}
