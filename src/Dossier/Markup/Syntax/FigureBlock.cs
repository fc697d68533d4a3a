using System.Collections.Immutable;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Dossier.Markup.Syntax;

/// <summary>A block that places a figure: <c>::: chart goods-trade-usd</c>.</summary>
public sealed class FigureBlock : LeafBlock, IFenced
{
    internal FigureBlock(BlockParser parser, MarkupBlock definition, BlockFence fence)
        : base(parser)
    {
        Definition = definition;
        Fence = fence;
        ProcessInlines = false;
    }

    /// <summary>What the catalogue says of it.</summary>
    public MarkupBlock Definition { get; }

    /// <inheritdoc/>
    public BlockFence Fence { get; }

    /// <summary>The figure's name.</summary>
    public string Name => Fence.Name;

    /// <summary>Its arguments.</summary>
    public BlockArguments Arguments => Fence.Arguments;

    /// <summary>The ids between its fences.</summary>
    public ImmutableArray<ListedId> Ids => [.. Listed];

    internal List<ListedId> Listed { get; } = [];

    internal List<ListedId> Misplaced { get; } = [];

    internal bool HasBlankLine { get; set; }
}

/// <summary>An id on a line of its own inside a figure block.</summary>
/// <param name="Id">The id.</param>
/// <param name="Span">Where it stands in the Markdown.</param>
public sealed record ListedId(string Id, SourceSpan Span);
