using System.Collections.Immutable;

namespace Dossier.Typesetting.Drawing;

/// <summary>One finished page. All places are in points from its top left corner, y downwards.</summary>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
public sealed record Page(double Width, double Height)
{
    /// <summary>What is drawn, in this order.</summary>
    public ImmutableArray<PageItem> Items { get; init; } = [];

    /// <summary>Places that can be clicked.</summary>
    public ImmutableArray<LinkArea> Links { get; init; } = [];

    /// <summary>Places that links and bookmarks can lead to.</summary>
    public ImmutableArray<Destination> Destinations { get; init; } = [];

    /// <summary>What viewers call the page, or null for its number in the document.</summary>
    public PageLabel? Label { get; init; }
}

/// <summary>A named place on a page, which the viewer scrolls to its top.</summary>
/// <param name="Name">Its name, unique in the document: letters, digits and punctuation as the caller likes.</param>
/// <param name="Y">How far down the page, in points.</param>
public readonly record struct Destination(string Name, double Y);
