using System.Collections.Immutable;
using Dossier.Typesetting.Drawing;

namespace Dossier.Typesetting.Layout;

/// <summary>A table; its header is repeated on every page it runs over.</summary>
/// <param name="Columns">Its columns; cells beyond them are set in further ones.</param>
/// <param name="Header">Header rows.</param>
/// <param name="Body">The other rows.</param>
public sealed record Table(ImmutableArray<TableColumn> Columns, ImmutableArray<TableRow> Header, ImmutableArray<TableRow> Body) : Block
{
    /// <summary>Set above the table; empty for none.</summary>
    public ImmutableArray<Inline> Caption { get; init; } = [];

    /// <summary>Its name for links and page references.</summary>
    public string? Anchor { get; init; }

    /// <summary>How it is set, or null for the style sheet's way.</summary>
    public TableStyle? Style { get; init; }
}

/// <summary>A column of a table.</summary>
/// <param name="Alignment">Where its text stands. Right-aligned columns are set in figures of one width.</param>
/// <param name="Width">How wide it is, or null to let its content decide.</param>
public sealed record TableColumn(TextAlignment Alignment = TextAlignment.Left, ColumnWidth? Width = null);

/// <summary>The width of a column.</summary>
public abstract record ColumnWidth
{
    private ColumnWidth()
    {
    }

    /// <summary>So many points.</summary>
    public sealed record Fixed(double Points) : ColumnWidth;

    /// <summary>A share of the table's width, as a weight against the other shares.</summary>
    public sealed record Share(double Weight) : ColumnWidth;
}

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells from left to right.</param>
public sealed record TableRow(ImmutableArray<Cell> Cells)
{
    /// <summary>Its name for links and page references.</summary>
    public string? Anchor { get; init; }
}

/// <summary>A cell of a table.</summary>
/// <param name="Blocks">Its content.</param>
public sealed record Cell(ImmutableArray<Block> Blocks)
{
    /// <summary>Makes it a header cell. Cells of header rows are that anyway, for their column.</summary>
    public HeaderScope? Scope { get; init; }

    /// <summary>How many columns it covers.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Where its text stands, or null for its column's way.</summary>
    public TextAlignment? Alignment { get; init; }

    /// <summary>A cell with one paragraph.</summary>
    public static Cell Of(params ImmutableArray<Inline> inlines) => new([new Paragraph(inlines)]);

    /// <summary>A cell with plain text.</summary>
    public static Cell Of(string text) => Of(new TextRun(text));
}
