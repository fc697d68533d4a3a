using System.Collections.Immutable;

namespace Dossier.Inspection;

/// <summary>A page of a finished document.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Label">What viewers call it.</param>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
/// <param name="Text">Its text in reading order, one line for each block of the structure.</param>
/// <param name="Artifacts">The text of its artifacts with their type, such as <c>Pagination/Footer: 12</c>.</param>
/// <param name="Links">Its links.</param>
public sealed record InspectedPage(
    int Number,
    string Label,
    double Width,
    double Height,
    string Text,
    ImmutableArray<string> Artifacts,
    ImmutableArray<InspectedLink> Links);

/// <summary>A clickable area.</summary>
/// <param name="ObjectNumber">Its object number.</param>
/// <param name="Target">An address, or "#" and the name of a destination.</param>
/// <param name="Page">For destinations that exist: the page it leads to, from 1.</param>
/// <param name="Description">What it says of itself.</param>
/// <param name="Area">Left, bottom, right and top in points.</param>
public sealed record InspectedLink(int ObjectNumber, string Target, int? Page, string Description, ImmutableArray<double> Area);

/// <summary>A bookmark.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Page">The page it leads to, from 1; null where its destination does not exist.</param>
/// <param name="Children">Those below it.</param>
public sealed record InspectedBookmark(string Title, int? Page, ImmutableArray<InspectedBookmark> Children);

/// <summary>An attached file.</summary>
public sealed record InspectedAttachment(string Name, string MediaType, string Relationship, string Description, ImmutableArray<byte> Data);
