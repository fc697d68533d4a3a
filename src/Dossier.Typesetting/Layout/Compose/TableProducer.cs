using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Layout.Flow;

namespace Dossier.Typesetting.Layout.Compose;

/// <summary>Composes a table row by row.</summary>
internal sealed class TableProducer : Producer
{
    private readonly Table table;
    private readonly FlowContext context;
    private readonly TableStyle style;
    private readonly StructureElement? element;
    private readonly double[] widths;
    private RepeatedHead? head;
    private StructureElement? body;
    private bool hasBegun;
    private int next;

    public TableProducer(Composer composer, Table table, FlowContext context)
    {
        this.table = table;
        this.context = context;
        style = table.Style ?? composer.Run.Sheet.Table;
        element = BlockComposer.Element(composer, context, new StructureElement(StructureType.Table));
        widths = WidthsOf(composer);
    }

    public override bool Produce(Composer composer)
    {
        if (!hasBegun)
            Begin(composer);
        else if (next < table.Body.Length)
            AddRow(composer, table.Body[next++]);
        else
        {
            composer.Space(style.SpaceAfter);
            return false;
        }
        return true;
    }

    private double[] WidthsOf(Composer composer)
    {
        var known = composer.Run.Job.ColumnWidths;
        if (!known.TryGetValue((table, context.Width), out var found))
        {
            int count = ColumnSizer.CountColumns(table);
            found = new ColumnSizer(composer.Run, context).Size(table, style, count);
            known.Add((table, context.Width), found);
            if (found.Any(width => width < composer.Run.Sheet.Cell.Size))
                composer.Run.Warnings.Add(LayoutWarningKind.WideTable, table.Anchor ?? "", $"a table has {count} columns, too many for its width");
        }
        return found;
    }

    private void Begin(Composer composer)
    {
        hasBegun = true;
        var run = composer.Run;
        composer.Name(table.Anchor);
        if (table.Caption.Length > 0)
        {
            var caption = context with { Parent = run.Add(element, StructureType.Caption) };
            composer.Paragraphs.Compose(table.Caption, context.StyleOf(run.Sheet.Title), StructureType.P, caption);
        }
        else
            composer.Space(run.Sheet.Title.SpaceBefore);
        var rows = table.Header.IsEmpty ? null : run.Add(element, StructureType.THead);
        double height = 0;
        foreach (var row in HeaderRows(composer, rows, context.Artifact))
        {
            height += row.Height;
            composer.Emit(row, context);
            composer.KeepWithNext();
        }
        // a head that takes half of the page is not worth repeating
        if (height > 0 && height < composer.ColumnHeight / 3 && context.RowDepth == 0)
            head = new RepeatedHead(() => HeaderRows(composer, null, Artifact.Pagination), height);
    }

    private List<Strip> HeaderRows(Composer composer, StructureElement? parent, Artifact? artifact)
    {
        var rows = new List<Strip>();
        foreach (var row in table.Header)
        {
            bool isLast = rows.Count == table.Header.Length - 1;
            rows.Add(MakeRow(composer, row, composer.Run.Add(parent, StructureType.TR), artifact, true, isLast));
        }
        return rows;
    }

    private void AddRow(Composer composer, TableRow row)
    {
        body ??= composer.Run.Add(element, StructureType.TBody);
        composer.Name(row.Anchor);
        var strip = MakeRow(composer, row, composer.Run.Add(body, StructureType.TR), context.Artifact, false, false);
        strip.Head = head;
        bool isLone = next == 2 || (next == table.Body.Length && next > 1);
        composer.Emit(strip, context, isLone ? BreakCost.LoneRow : 0);
    }

    private RowStrip MakeRow(Composer composer, TableRow row, StructureElement? parent, Artifact? artifact, bool isHeader, bool isLastHeader)
    {
        var sheet = composer.Run.Sheet;
        var cells = new List<RowCell>(row.Cells.Length);
        int column = 0;
        double x = 0;
        foreach (var cell in row.Cells)
        {
            int span = Math.Clamp(cell.ColumnSpan, 1, Math.Max(widths.Length - column, 1));
            double width = WidthOf(column, span);
            var inner = ContextOf(composer, cell, column, width, isHeader) with { Parent = AddCell(composer, cell, parent, isHeader, span), Artifact = artifact };
            cells.Add(new RowCell(x, composer.ComposeWithin(cell.Blocks, inner)));
            x += width + style.ColumnGap;
            column += span;
        }
        var stroke = isHeader && isLastHeader ? new Stroke(Ink.Black, sheet.Hairline * 1.6) : new Stroke(sheet.HairlineColor, sheet.Hairline);
        bool hasRule = isHeader ? isLastHeader : style.RowRules || next == table.Body.Length;
        return RowStrip.Of(cells, context.X, style.CellPadding, hasRule ? new RowRule(stroke, WidthOf(0, widths.Length)) : null);
    }

    private FlowContext ContextOf(Composer composer, Cell cell, int column, double width, bool isHeader) => new()
    {
        Width = width,
        Style = isHeader ? style.HeaderCell ?? composer.Run.Sheet.HeaderCell : style.Cell ?? composer.Run.Sheet.Cell,
        Alignment = cell.Alignment ?? (column < table.Columns.Length ? table.Columns[column].Alignment : null),
        RowDepth = context.RowDepth + 1,
        Depth = context.Depth + 1,
    };

    private static StructureElement? AddCell(Composer composer, Cell cell, StructureElement? row, bool isHeader, int span)
    {
        var scope = cell.Scope ?? (isHeader ? HeaderScope.Column : null);
        var properties = scope is null && span == 1 ? null : new TableCell(scope, span);
        return composer.Run.Add(row, new StructureElement(scope is null ? StructureType.TD : StructureType.TH) { Cell = properties });
    }

    private double WidthOf(int column, int span)
    {
        double width = 0;
        for (int i = column; i < Math.Min(column + span, widths.Length); i++)
            width += widths[i] + (i == column ? 0 : style.ColumnGap);
        return Math.Max(width, 1);
    }
}
