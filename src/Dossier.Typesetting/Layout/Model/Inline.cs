using System.Collections.Immutable;

namespace Dossier.Typesetting.Layout;

/// <summary>Something set in a line of text.</summary>
public abstract record Inline
{
    private protected Inline()
    {
    }
}

/// <summary>
/// Text of one style. Line ends and runs of spaces are one space; U+00A0 does not break; U+00AD and U+200B mark places to break.
/// </summary>
/// <param name="Text">What it says.</param>
/// <param name="Style">How it differs from its paragraph.</param>
/// <param name="Language">Its language as a BCP 47 tag, or null for the document's. Only English is hyphenated.</param>
public sealed record TextRun(string Text, TextStyle? Style = null, string? Language = null) : Inline;

/// <summary>Text that leads elsewhere.</summary>
/// <param name="Target">Where it leads.</param>
/// <param name="Inlines">Its text.</param>
public sealed record Link(LinkAddress Target, ImmutableArray<Inline> Inlines) : Inline
{
    /// <summary>What it leads to in words, or null for its text.</summary>
    public string? Alternative { get; init; }
}

/// <summary>Where a link leads.</summary>
public abstract record LinkAddress
{
    private LinkAddress()
    {
    }

    /// <summary>A resource on the web.</summary>
    public sealed record Web(string Uri) : LinkAddress;

    /// <summary>A named place of this document.</summary>
    public sealed record Internal(string Anchor) : LinkAddress;
}

/// <summary>A mark in the text whose note stands at the foot of the page.</summary>
/// <param name="Marker">The mark, such as a number; set raised.</param>
/// <param name="Blocks">The note. Of several references with one id, the first one brings the note.</param>
/// <param name="Id">The note's name, unique in the document.</param>
public sealed record FootnoteReference(string Marker, ImmutableArray<Block> Blocks, string Id) : Inline;

/// <summary>The end of a line within a paragraph.</summary>
public sealed record LineBreak : Inline;

/// <summary>A small drawing that stands in the line like a letter.</summary>
/// <param name="Drawing">What is drawn.</param>
/// <param name="Alternative">What it means; empty if it only decorates.</param>
public sealed record InlineDrawing(VectorDrawing Drawing, string Alternative) : Inline
{
    /// <summary>Its height, as a multiple of the font size.</summary>
    public double Height { get; init; } = 1;

    /// <summary>How far it reaches below the baseline, as a multiple of the font size.</summary>
    public double Depth { get; init; } = 0.14;
}

/// <summary>The number of the page where an anchor stands, as a link.</summary>
/// <param name="Anchor">The anchor.</param>
public sealed record PageReference(string Anchor) : Inline;

/// <summary>The numbers of the pages where anchors stand, each once, in order, neighbours merged: "12, 14–16".</summary>
/// <param name="Anchors">The anchors.</param>
public sealed record PageReferences(ImmutableArray<string> Anchors) : Inline;

/// <summary>A named place in the text.</summary>
/// <param name="Name">Its name for links and page references, unique in the document.</param>
public sealed record Anchor(string Name) : Inline;
