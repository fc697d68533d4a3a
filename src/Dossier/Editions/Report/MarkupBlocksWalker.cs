using System.Collections.Frozen;
using Dossier.Markup.Syntax;
using Dossier.Pages.Figures;
using Dossier.Pages.Views;
using Dossier.Typesetting.Layout;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Block = Dossier.Typesetting.Layout.Block;
using Figure = Dossier.Pages.Figures.Figure;
using ListBlock = Dossier.Typesetting.Layout.ListBlock;
using Table = Dossier.Typesetting.Layout.Table;

namespace Dossier.Editions.Report;

/// <summary>Walks the syntax tree that the site renders too, and makes blocks of it for the typesetter.</summary>
/// <param name="text">The report's pieces of text.</param>
/// <param name="views">The corpus.</param>
/// <param name="prefix">Unique to this text: the beginning of its anchors.</param>
internal sealed class MarkupBlocksWalker(ReportText text, ViewSet views, string prefix)
{
    /// <summary>How its paragraphs are set, or null for the usual way.</summary>
    public ParagraphStyle? Style { get; init; }

    /// <summary>Whether facts are cited by a link in the text, as in notes, and not by a note at the foot of the page.</summary>
    public bool CitesInline { get; init; }

    /// <summary>What the tree's figure blocks show; one that is not among them is left out.</summary>
    public FrozenDictionary<FigureBlock, Figure> Figures { get; init; } = FrozenDictionary<FigureBlock, Figure>.Empty;

    private MarkupInlines Inlines => field ??= new MarkupInlines(text, views, prefix, CitesInline);

    /// <summary>The blocks of a tree or a part of it.</summary>
    public IEnumerable<Block> Blocks(ContainerBlock container) => container.SelectMany(BlocksOf);

    private IEnumerable<Block> BlocksOf(Markdig.Syntax.Block block) => block switch
    {
        HeadingBlock heading => [HeadingOf(heading)],
        ParagraphBlock paragraph => [new Paragraph(Inlines.Of(paragraph.Inline), Style)],
        QuoteBlock quote => [new Quote([.. Blocks(quote)])],
        Markdig.Syntax.ListBlock list => [ListOf(list)],
        Markdig.Extensions.Tables.Table table => [TableOf(table)],
        CodeBlock code => [new Paragraph([new TextRun(code.Lines.ToString(), new TextStyle { Family = FontRole.Mono })], Style)],
        ThematicBreakBlock => [new Rule(), new Spacer(8)],
        FigureBlock figure => Figures.TryGetValue(figure, out var shown) ? ReportFigures.Blocks(text, figure.Name, shown) : [],
        FramingBlock frame => Framed(frame),
        ContainerBlock other => Blocks(other),
        _ => [],
    };

    private IEnumerable<Block> Framed(FramingBlock frame) => frame.Name switch
    {
        // On paper the reader needs no way back, and what a section of a web page lists stands in the register.
        "crumbs" => [],
        ContainerCatalogue.Section when frame.Descendants<FigureBlock>().Any(figure => ReportFigures.StandsElsewhere(figure.Name)) => [],
        "question" => frame.OfType<ParagraphBlock>().Select(paragraph => new Paragraph(Inlines.Of(paragraph.Inline), ReportFigures.Question)),
        _ => Blocks(frame),
    };

    private Heading HeadingOf(HeadingBlock heading)
    {
        var anchor = heading.Level == 1 ? prefix : $"{prefix}-{heading.Span.Start}";
        return new Heading(heading.Level, Inlines.Of(heading.Inline), anchor);
    }

    private ListBlock ListOf(Markdig.Syntax.ListBlock list) => new(list.IsOrdered, [.. list.OfType<ListItemBlock>().Select(item => new ListItem([.. Blocks(item)]))])
    {
        Start = int.TryParse(list.OrderedStart, out var start) ? start : 1,
        Style = Style,
    };

    private Table TableOf(Markdig.Extensions.Tables.Table table)
    {
        var rows = table.OfType<Markdig.Extensions.Tables.TableRow>().ToList();
        var columns = table.ColumnDefinitions.Select(column => new TableColumn(column.Alignment == TableColumnAlign.Right ? TextAlignment.Right : TextAlignment.Left));
        return new Table([.. columns.Take(rows.Max(row => row.Count))], [.. rows.Where(row => row.IsHeader).Select(RowOf)], [.. rows.Where(row => !row.IsHeader).Select(RowOf)]);
    }

    private Typesetting.Layout.TableRow RowOf(Markdig.Extensions.Tables.TableRow row) =>
        new([.. row.OfType<TableCell>().Select(cell => new Cell([.. cell.OfType<ParagraphBlock>().Select(paragraph => new Paragraph(Inlines.Of(paragraph.Inline)))]))]);
}
