using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Layout.Flow;

namespace Dossier.Typesetting.Layout.Compose;

/// <summary>Composes a block: the simple ones at once, the others by a producer of their own.</summary>
internal static class BlockComposer
{
    private const double QuoteIndent = 14;
    private const double QuoteLine = 1.2;

    // below this, text would be set letter by letter: no further indent
    private const double NarrowestColumn = 90;

    /// <summary>Rows stand in rows no deeper than this: each costs calls in calls.</summary>
    public const int DeepestRow = 6;

    // so deep, the structure tree says no more
    private const int DeepestElement = 40;

    public static void Compose(Composer composer, Block block, FlowContext context)
    {
        switch (block)
        {
            case Heading heading:
                ComposeHeading(composer, heading, context);
                break;
            case Paragraph paragraph:
                composer.Paragraphs.Compose(paragraph.Inlines, context.StyleOf(paragraph.Style), StructureType.P, context);
                break;
            case ListBlock list:
                composer.Push(new ListProducer(composer, list, context));
                break;
            case Quote quote:
                ComposeQuote(composer, quote, context);
                break;
            case Table table when context.RowDepth >= DeepestRow:
                PushCells(composer, table, context);
                break;
            case Table table:
                composer.Push(new TableProducer(composer, table, context));
                break;
            case Figure figure:
                FigureComposer.Compose(composer, figure, context);
                break;
            case SideBySide sides:
                SidesComposer.Compose(composer, sides, context);
                break;
            case TableOfContents contents:
                composer.Push(new ContentsProducer(composer, contents, context));
                break;
            case KeepTogether together:
                composer.BeginKept();
                composer.Push(new AfterProducer(c => c.EndKept()));
                composer.Begin(together.Blocks, context);
                break;
            default:
                ComposeSpacing(composer, block, context);
                break;
        }
    }

    /// <summary>The room inside a container that is indented on its left, as far as there is room to indent.</summary>
    public static FlowContext Indent(Composer composer, FlowContext context, double indent, StructureElement? element)
    {
        bool fits = context.Width - indent >= NarrowestColumn || context.Depth == 0;
        if (!fits)
            composer.Run.Warnings.Add(LayoutWarningKind.DeepNesting, "", "blocks are nested too deeply to be indented any further");
        double by = fits ? Math.Max(Math.Min(indent, context.Width - 1), 0) : 0;
        return context with
        {
            X = context.X + by,
            Width = context.Width - by,
            Parent = element ?? context.Parent,
            Depth = context.Depth + 1,
        };
    }

    /// <summary>An element for a container, unless the tree is too deep for any more.</summary>
    public static StructureElement? Element(Composer composer, FlowContext context, StructureElement element) =>
        context.Depth < DeepestElement ? composer.Run.Add(context.Parent, element) : null;

    private static void ComposeHeading(Composer composer, Heading heading, FlowContext context)
    {
        var run = composer.Run;
        var style = context.StyleOf(heading.Style ?? run.Sheet.Heading(heading.Level));
        string title = heading.OutlineTitle ?? Text.PlainText.Of(heading.Inlines);
        if (run.IsDrawing && heading.InOutline && title.Length > 0 && heading.Anchor.Length > 0)
            run.Outline.Add(heading.Level, title, heading.Anchor);
        run.HeadingLevel = Math.Clamp(heading.Level, 1, Math.Min(run.HeadingLevel + 1, 6));
        composer.Name(heading.Anchor);
        composer.Paragraphs.Compose(heading.Inlines, style, (StructureType)((int)StructureType.H1 + run.HeadingLevel - 1), context);
        composer.KeepWithNext();
    }

    // tables in tables in tables: the cells follow one another
    private static void PushCells(Composer composer, Table table, FlowContext context)
    {
        composer.Run.Warnings.Add(LayoutWarningKind.DeepNesting, "", "blocks are nested too deeply to be indented any further");
        var cells = table.Header.AddRange(table.Body).SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks);
        composer.Begin([new Paragraph(table.Caption), .. cells], context with { Depth = context.Depth + 1 });
    }

    private static void ComposeQuote(Composer composer, Quote quote, FlowContext context)
    {
        var run = composer.Run;
        var element = Element(composer, context, new StructureElement(StructureType.BlockQuote));
        var inner = Indent(composer, context, QuoteIndent, element);
        var line = new SideLine(inner.X - QuoteIndent + QuoteLine, QuoteLine, Ink.Black);
        bool isDeep = inner.X == context.X;
        inner = inner with { Style = quote.Style ?? run.Sheet.Quote, SideLines = isDeep ? context.SideLines : context.SideLines.Add(line) };
        composer.Space(run.Sheet.Body.SpaceAfter);
        composer.Push(new AfterProducer(c => c.Space(run.Sheet.Body.SpaceAfter)));
        composer.Begin(quote.Blocks, inner);
    }

    private static void ComposeSpacing(Composer composer, Block block, FlowContext context)
    {
        var sheet = composer.Run.Sheet;
        switch (block)
        {
            case Rule rule:
                double thickness = rule.Thickness ?? sheet.Hairline;
                var color = rule.Color ?? sheet.HairlineColor;
                composer.Emit(
                    new RuleStrip { Height = thickness, X = context.X, Length = context.Width, Thickness = thickness, Color = color },
                    context);
                break;
            case Spacer spacer:
                composer.Emit(new BlankStrip { Height = Math.Clamp(spacer.Height, 0, composer.ColumnHeight) }, context);
                break;
            case PageBreak:
                composer.BreakPage();
                break;
        }
    }
}
