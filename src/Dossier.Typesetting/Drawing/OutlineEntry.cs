using System.Collections.Immutable;

namespace Dossier.Typesetting.Drawing;

/// <summary>A bookmark.</summary>
/// <param name="Title">What it is called; soft hyphens are taken out.</param>
/// <param name="Destination">Name of the <see cref="Drawing.Destination"/> it leads to.</param>
public sealed record OutlineEntry(string Title, string Destination)
{
    /// <summary>The bookmarks below it.</summary>
    public ImmutableArray<OutlineEntry> Children { get; init; } = [];

    /// <summary>Whether those are shown when the document opens.</summary>
    public bool Open { get; init; }
}
