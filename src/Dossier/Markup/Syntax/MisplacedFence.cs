using Markdig.Parsers;
using Markdig.Syntax;

namespace Dossier.Markup.Syntax;

/// <summary>A line of colons that closes nothing, or would open a block too deep; shown nowhere, diagnosed.</summary>
internal sealed class MisplacedFence : LeafBlock
{
    public MisplacedFence(BlockParser parser)
        : base(parser) => ProcessInlines = false;
}
