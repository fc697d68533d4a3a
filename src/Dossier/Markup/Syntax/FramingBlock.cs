using Markdig.Parsers;
using Markdig.Syntax;

namespace Dossier.Markup.Syntax;

/// <summary>A block that frames Markdown: <c>::: aside</c>.</summary>
public sealed class FramingBlock : ContainerBlock, IFenced
{
    internal FramingBlock(BlockParser parser, MarkupBlock? definition, BlockFence fence)
        : base(parser)
    {
        Definition = definition;
        Fence = fence;
    }

    /// <summary>What the catalogue says of it; null for a name that it does not have, which was diagnosed.</summary>
    public MarkupBlock? Definition { get; }

    /// <inheritdoc/>
    public BlockFence Fence { get; }

    /// <summary>The block's name.</summary>
    public string Name => Fence.Name;

    /// <summary>Its arguments.</summary>
    public BlockArguments Arguments => Fence.Arguments;
}
