using System.Collections.Immutable;
using Dossier.Typesetting.Layout.Lines;
using Dossier.Typesetting.Layout.Text;

namespace Dossier.Typesetting.Layout.Compose;

/// <summary>Works out the widths of a table's columns from what stands in them.</summary>
internal sealed class ColumnSizer(LayoutRun run, FlowContext context)
{
    // of longer tables, rows in even steps stand for all
    private const int MostRows = 2_000;
    private const int DeepestBlock = 4;

    // what is itself fitted to the room it gets
    private static readonly ContentWidth Elastic = new(60, 220);

    // those declared, or as many as the widest row covers
    private static int CountColumns(Table table)
    {
        int count = table.Columns.Length;
        foreach (var row in table.Header)
            count = Math.Max(count, Width(row));
        foreach (var row in table.Body)
            count = Math.Max(count, Width(row));
        return count;

        static int Width(TableRow row)
        {
            int width = 0;
            foreach (var cell in row.Cells)
                width += TableGrid.SpanOf(cell);
            return width;
        }
    }

    /// <summary>The columns, as wide together as the room at most.</summary>
    public TableGrid Size(Table table, TableStyle style)
    {
        int count = CountColumns(table);
        // of very many columns, the gaps alone would fill the page
        double gap = Math.Min(style.ColumnGap, context.Width / (3 * Math.Max(count, 1)));
        var contents = new ContentWidth[count];
        foreach (var row in table.Header)
            Include(row, contents, style.HeaderCell ?? run.Sheet.HeaderCell);
        int step = Math.Max(table.Body.Length / MostRows, 1);
        for (int i = 0; i < table.Body.Length; i += step)
            Include(table.Body[i], contents, style.Cell ?? run.Sheet.Cell);
        double room = Math.Max(context.Width - gap * (count - 1), 1);
        return new TableGrid(new ColumnDivision(table, contents, room, style.FullWidth).Divide(), gap);
    }

    private void Include(TableRow row, ContentWidth[] contents, ParagraphStyle style)
    {
        int column = 0;
        foreach (var cell in row.Cells)
        {
            int span = TableGrid.SpanOf(cell);
            if (span == 1 && column < contents.Length)
                contents[column] = contents[column].Or(WidthOf(cell.Blocks, style, 0));
            column += span;
        }
    }

    private ContentWidth WidthOf(ImmutableArray<Block> blocks, ParagraphStyle style, int depth)
    {
        var widest = default(ContentWidth);
        foreach (var block in blocks)
            widest = widest.Or(depth > DeepestBlock ? Elastic : WidthOf(block, style, depth));
        return widest;
    }

    private ContentWidth WidthOf(Block block, ParagraphStyle style, int depth) => block switch
    {
        Paragraph paragraph => WidthOf(paragraph.Inlines, paragraph.Style ?? style),
        Heading heading => WidthOf(heading.Inlines, heading.Style ?? run.Sheet.Heading(heading.Level)),
        KeepTogether kept => WidthOf(kept.Blocks, style, depth + 1),
        ListBlock list => list.Items.Aggregate(
            default(ContentWidth),
            (widest, item) => widest.Or(WidthOf(item.Blocks, list.Style ?? style, depth + 1).Plus(list.Indent ?? run.Sheet.List.Indent))),
        Rule or Spacer or PageBreak => default,
        _ => Elastic,
    };

    private ContentWidth WidthOf(ImmutableArray<Inline> inlines, ParagraphStyle style)
    {
        var text = run.Flattener.Flatten(inlines, new TextSettings(style, null) { IsTrial = true });
        double least = 0, most = 0, line = 0, stretch = 0;
        foreach (var item in run.Items.Build(text, false, double.MaxValue).Items)
        {
            bool ends = item.Kind == ItemKind.Penalty && item.Cost <= Item.Forced;
            // a hyphen is for when there is no room, not a reason to make none
            bool breaks = item.Kind == ItemKind.Glue || ends || (item is { Kind: ItemKind.Penalty, Cost: < Item.Never } && item.Width <= 0);
            line += item.Kind == ItemKind.Penalty ? 0 : item.Width;
            stretch = breaks ? 0 : stretch + (item.Kind == ItemKind.Penalty ? 0 : item.Width);
            (least, most) = (Math.Max(least, stretch), Math.Max(most, line));
            line = ends ? 0 : line;
        }
        return new ContentWidth(least, most);
    }
}

/// <summary>The widths of some content in points: where every place to break is used, and where none is.</summary>
internal readonly record struct ContentWidth(double Least, double Most)
{
    public ContentWidth Or(ContentWidth other) => new(Math.Max(Least, other.Least), Math.Max(Most, other.Most));

    public ContentWidth Plus(double points) => new(Least + points, Most + points);
}
