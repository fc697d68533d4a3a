using Markdig.Syntax;

namespace Dossier.Markup.Syntax;

/// <summary>A block of either family.</summary>
public interface IFenced : IBlock
{
    /// <summary>Its fence.</summary>
    BlockFence Fence { get; }
}
