using System.Collections.Immutable;

namespace Dossier.Typesetting.Layout;

/// <summary>Something set below what came before it.</summary>
public abstract record Block
{
    private protected Block()
    {
    }
}

/// <summary>A heading, which stays with what follows and enters the bookmarks and the contents.</summary>
/// <param name="Level">1 for a chapter, down to 6. The structure tree skips no level.</param>
/// <param name="Inlines">Its text.</param>
/// <param name="Anchor">Its name for links and page references, unique in the document.</param>
public sealed record Heading(int Level, ImmutableArray<Inline> Inlines, string Anchor) : Block
{
    /// <summary>What bookmarks and contents call it, where that is not its own text.</summary>
    public string? OutlineTitle { get; init; }

    /// <summary>Whether the bookmarks list it.</summary>
    public bool InOutline { get; init; } = true;

    /// <summary>Whether the contents list it.</summary>
    public bool InContents { get; init; } = true;

    /// <summary>How it is set, or null for the style sheet's way for its level.</summary>
    public ParagraphStyle? Style { get; init; }
}

/// <summary>A paragraph of text.</summary>
/// <param name="Inlines">Its text.</param>
/// <param name="Style">How it is set, or null for the usual way of where it stands: text, table cell, note.</param>
public sealed record Paragraph(ImmutableArray<Inline> Inlines, ParagraphStyle? Style = null) : Block;

/// <summary>Words of others, indented behind a line.</summary>
/// <param name="Blocks">What is quoted.</param>
public sealed record Quote(ImmutableArray<Block> Blocks) : Block
{
    /// <summary>How its paragraphs are set, or null for the style sheet's way.</summary>
    public ParagraphStyle? Style { get; init; }
}

/// <summary>Two strands side by side, such as a claim and its denial.</summary>
/// <param name="Left">Read first.</param>
/// <param name="Right">Read second.</param>
public sealed record SideBySide(ImmutableArray<Block> Left, ImmutableArray<Block> Right) : Block
{
    /// <summary>Marks the right side with a heavy line in this colour, or null for a hairline.</summary>
    public Drawing.Color? Accent { get; init; }
}

/// <summary>A line over the width of the text.</summary>
/// <param name="Thickness">In points, or null for a hairline.</param>
public sealed record Rule(double? Thickness = null) : Block
{
    /// <summary>Its colour, or null for that of hairlines.</summary>
    public Drawing.Color? Color { get; init; }
}

/// <summary>White space, kept at the top of a page too.</summary>
/// <param name="Height">In points.</param>
public sealed record Spacer(double Height) : Block;

/// <summary>The end of a page.</summary>
public sealed record PageBreak : Block;

/// <summary>The list of headings with their pages.</summary>
/// <param name="Depth">The deepest level listed.</param>
public sealed record TableOfContents(int Depth) : Block;

/// <summary>Blocks that stay on one page if they fit on one.</summary>
/// <param name="Blocks">What stays together.</param>
public sealed record KeepTogether(ImmutableArray<Block> Blocks) : Block;
