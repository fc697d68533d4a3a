using System.Collections.Immutable;

namespace Dossier.Typesetting.Layout;

/// <summary>A list.</summary>
/// <param name="Ordered">Numbered rather than bulleted.</param>
/// <param name="Items">Its items.</param>
public sealed record ListBlock(bool Ordered, ImmutableArray<ListItem> Items) : Block
{
    /// <summary>The number of the first item.</summary>
    public int Start { get; init; } = 1;

    /// <summary>Room for the markers in points, or null for the style sheet's; grows with the widest marker.</summary>
    public double? Indent { get; init; }

    /// <summary>Space between items in points, or null for the style sheet's.</summary>
    public double? ItemSpacing { get; init; }

    /// <summary>How paragraphs of the items are set, or null for the usual way.</summary>
    public ParagraphStyle? Style { get; init; }

    /// <summary>A hairline between items, as in a register.</summary>
    public bool Ruled { get; init; }
}

/// <summary>An item of a list.</summary>
/// <param name="Blocks">Its content.</param>
public sealed record ListItem(ImmutableArray<Block> Blocks)
{
    /// <summary>What stands before it in place of a bullet or number, such as a date; null for that.</summary>
    public string? Marker { get; init; }

    /// <summary>Its name for links and page references.</summary>
    public string? Anchor { get; init; }
}
