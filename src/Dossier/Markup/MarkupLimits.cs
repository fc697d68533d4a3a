namespace Dossier.Markup;

/// <summary>How much Markdown is read before it is refused; the numbers keep the parser below about a second on hostile input.</summary>
public sealed record MarkupLimits
{
    /// <summary>For texts that editors write.</summary>
    public static MarkupLimits Content { get; } = new();

    /// <summary>For pages that the program generates from many records.</summary>
    public static MarkupLimits Pages { get; } = new() { Length = 16 << 20, TableCells = 5_000_000, Work = 1_000_000_000 };

    /// <summary>UTF-16 units in all.</summary>
    public int Length { get; init; } = 1 << 20;

    /// <summary>Quotes, lists, blocks and inlines inside each other.</summary>
    public int Depth { get; init; } = 64;

    /// <summary>Headings marked by a line of <c>=</c> or <c>-</c>.</summary>
    public int UnderlinedHeadings { get; init; } = 2_000;

    /// <summary>Reference definitions: <c>[label]: address</c>.</summary>
    public int Definitions { get; init; } = 5_000;

    /// <summary>Cells of tables, counting each row as wide as the widest row of its table.</summary>
    public int TableCells { get; init; } = 500_000;

    /// <summary>
    /// Steps that the parser may need for delimiters that it must look up again and again, see <see cref="Parsing.MarkupBounds"/>.
    /// </summary>
    public long Work { get; init; } = 100_000_000;
}
