using System.Collections.Immutable;
using Dossier.Typesetting.Drawing;

namespace Dossier.Typesetting.Layout;

/// <summary>A part of a document with one running head and one way of numbering pages: a title page, a chapter, an index.</summary>
/// <param name="Blocks">Its content in reading order.</param>
public sealed record Section(ImmutableArray<Block> Blocks)
{
    /// <summary>Begins on a page of its own; otherwise where the section before it ended.</summary>
    public bool StartsOnNewPage { get; init; } = true;

    /// <summary>The text at the head of its pages but the first, or null for none.</summary>
    public string? RunningHead { get; init; }

    /// <summary>Prints page numbers at the foot; a title page does not.</summary>
    public bool ShowsPageNumber { get; init; } = true;

    /// <summary>How its pages are numbered, if it starts on a new page.</summary>
    public PageNumberStyle NumberStyle { get; init; } = PageNumberStyle.Arabic;

    /// <summary>The number of its first page, or null to go on counting; a change of <see cref="NumberStyle"/> starts at 1.</summary>
    public int? FirstNumber { get; init; }

    /// <summary>Columns of text side by side, from 1 to 4, as for an index.</summary>
    public int Columns { get; init; } = 1;
}
