using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Layout.Flow;

namespace Dossier.Typesetting.Layout.Compose;

/// <summary>Composes a table row by row.</summary>
internal sealed class TableProducer : Producer
{
    // a head that takes more of the column is not worth repeating
    private const double MostOfColumn = 1.0 / 3;
    private const double HeadRule = 1.6;

    private readonly Table table;
    private readonly FlowContext context;
    private readonly TableStyle style;
    private readonly StructureElement? element;
    private readonly RowMaker rows;
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
        rows = new RowMaker(composer, table, style, GridOf(composer), context);
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

    private TableGrid GridOf(Composer composer)
    {
        var known = composer.Run.Job.Grids;
        if (known.TryGetValue((table, context.Width), out var grid))
            return grid;
        grid = new ColumnSizer(composer.Run, context).Size(table, style);
        known.Add((table, context.Width), grid);
        if (grid.Count > 0 && grid.Narrowest < composer.Run.Sheet.Cell.Size)
        {
            string message = $"a table has {grid.Count} columns, too many for its width";
            composer.Run.Warnings.Add(LayoutWarningKind.WideTable, table.Anchor ?? "", message);
        }
        return grid;
    }

    private void Begin(Composer composer)
    {
        hasBegun = true;
        composer.Name(table.Anchor);
        var title = context.StyleOf(composer.Run.Sheet.Title);
        if (table.Caption.IsEmpty)
            composer.Space(title.SpaceBefore);
        else
        {
            var caption = context with { Parent = composer.Run.Add(element, StructureType.Caption) };
            composer.Paragraphs.Compose(table.Caption, title, StructureType.P, caption);
        }
        if (!table.Header.IsEmpty)
            AddHeader(composer);
    }

    private void AddHeader(Composer composer)
    {
        double height = 0;
        foreach (var row in HeaderRows(composer, composer.Run.Add(element, StructureType.THead), context.Artifact))
        {
            height += row.Height;
            composer.Emit(row, context);
            composer.KeepWithNext();
        }
        if (height < composer.ColumnHeight * MostOfColumn && context.RowDepth == 0)
            head = new RepeatedHead(() => HeaderRows(composer, null, Artifact.Pagination), height);
    }

    private List<Strip> HeaderRows(Composer composer, StructureElement? parent, Artifact? artifact)
    {
        var made = new List<Strip>();
        foreach (var row in table.Header)
        {
            bool isLast = made.Count == table.Header.Length - 1;
            var rule = isLast ? new Stroke(Ink.Black, composer.Run.Sheet.Hairline * HeadRule) : null;
            made.Add(rows.Make(row, composer.Run.Add(parent, StructureType.TR), artifact, true, rule));
        }
        return made;
    }

    private void AddRow(Composer composer, TableRow row)
    {
        var sheet = composer.Run.Sheet;
        body ??= composer.Run.Add(element, StructureType.TBody);
        composer.Name(row.Anchor);
        bool hasRule = style.RowRules || next == table.Body.Length;
        var rule = hasRule ? new Stroke(sheet.HairlineColor, sheet.Hairline) : null;
        var strip = rows.Make(row, composer.Run.Add(body, StructureType.TR), context.Artifact, false, rule);
        strip.Head = head;
        bool isLone = next == 2 || (next == table.Body.Length && next > 1);
        composer.Emit(strip, context, isLone ? BreakCost.LoneRow : 0);
    }
}
