namespace Dossier.Typesetting.Drawing;

/// <summary>
/// An area of a page that leads elsewhere. A link whose text runs over several lines has one area per line, all of the same element.
/// </summary>
/// <param name="Area">Where it can be clicked.</param>
/// <param name="Target">Where it leads.</param>
/// <param name="Description">What it leads to, in words, for those who cannot see it (ISO 14289-1, 7.18.5).</param>
/// <param name="Element">Its structure element, of type <see cref="StructureType.Link"/>, which also holds the text of the link.</param>
public sealed record LinkArea(Rectangle Area, LinkTarget Target, string Description, StructureElement Element);

/// <summary>Where a link leads.</summary>
public abstract record LinkTarget
{
    private protected LinkTarget()
    {
    }
}

/// <summary>A <see cref="Destination"/> of this document; it may lie on a page that is made later.</summary>
/// <param name="Name">Name of the destination.</param>
public sealed record InternalTarget(string Name) : LinkTarget;

/// <summary>A resource on the web.</summary>
/// <param name="Uri">Its address; characters outside ASCII are percent-encoded as UTF-8.</param>
public sealed record WebTarget(string Uri) : LinkTarget;
