using Markdig.Syntax;

namespace Dossier.Markup.Syntax;

/// <summary>The lines of colons that begin and end a block, and what the first one says.</summary>
public sealed class BlockFence
{
    internal BlockFence(string name, BlockArguments arguments, int colons, int contentColumn, SourceSpan opening)
    {
        Name = name;
        Arguments = arguments;
        Colons = colons;
        ContentColumn = contentColumn;
        Opening = opening;
    }

    /// <summary>The block's name as written.</summary>
    public string Name { get; }

    /// <summary>Its arguments.</summary>
    public BlockArguments Arguments { get; }

    /// <summary>The opening line, from the first colon to the line's end.</summary>
    public SourceSpan Opening { get; }

    /// <summary>The closing line, from the first colon to the line's end; empty where the block is not closed.</summary>
    public SourceSpan Closing { get; internal set; } = SourceSpan.Empty;

    /// <summary>How many colons opened it, and must close it.</summary>
    internal int Colons { get; }

    /// <summary>The column where the text of the quote or list item around it begins.</summary>
    internal int ContentColumn { get; }
}
