using System.Collections.Immutable;
using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Layout.Flow;

namespace Dossier.Typesetting.Layout.Compose;

/// <summary>
/// Where blocks are set: the room, the way of paragraphs without a style of their own, and the place in the structure tree.
/// </summary>
internal sealed record FlowContext
{
    /// <summary>From the left edge of the column, in points.</summary>
    public double X { get; init; }

    /// <summary>The room in points.</summary>
    public required double Width { get; init; }

    /// <summary>The way of paragraphs without a style of their own.</summary>
    public required ParagraphStyle Style { get; init; }

    /// <summary>The element that blocks become children of; null while measuring, and for artifacts.</summary>
    public StructureElement? Parent { get; init; }

    /// <summary>What the blocks are, if they are no content.</summary>
    public Artifact? Artifact { get; init; }

    /// <summary>Lines at the side of everything set here.</summary>
    public ImmutableArray<SideLine> SideLines { get; init; } = [];

    /// <summary>How many lists this stands in.</summary>
    public int ListDepth { get; init; }

    /// <summary>How many rows of tables and comparisons this stands in.</summary>
    public int RowDepth { get; init; }

    /// <summary>How many containers of any kind this stands in.</summary>
    public int Depth { get; init; }

    /// <summary>How text stands, where a table's column says so.</summary>
    public TextAlignment? Alignment { get; init; }

    /// <summary>How a paragraph is set here.</summary>
    public ParagraphStyle StyleOf(ParagraphStyle? own)
    {
        var style = own ?? Style;
        if (Alignment is not { } alignment)
            return style;
        return style with { Alignment = alignment, TabularFigures = style.TabularFigures || alignment == TextAlignment.Right };
    }
}
