using Markdig.Parsers;
using Markdig.Syntax;

namespace Dossier.Markup.Syntax;

/// <summary>A closing line that closes nothing; shown nowhere, diagnosed.</summary>
internal sealed class StrayFence : LeafBlock
{
    public StrayFence(BlockParser parser)
        : base(parser) => ProcessInlines = false;
}
