using System.Collections.Immutable;

namespace Dossier.Typesetting.Drawing;

/// <summary>
/// An element of the document's logical structure, which assistive technology reads (ISO 32000-1, 14.7). A tree that grows while the document
/// is laid out. Elements that end up without content are left out of the file, but for table cells.
/// </summary>
public sealed class StructureElement : IStructureNode
{
    private readonly List<IStructureNode> children = [];

    /// <summary>An element that stands nowhere yet; see <see cref="Add(StructureElement)"/>.</summary>
    public StructureElement(StructureType type) => Type = type;

    /// <summary>What it is.</summary>
    public StructureType Type { get; }

    /// <summary>The element it stands in, or null for the root and for one that stands nowhere yet.</summary>
    public StructureElement? Parent { get; private set; }

    /// <summary>Language of its text as a BCP 47 tag, where it differs from the document's.</summary>
    public string? Language { get; init; }

    /// <summary>A title for people who work on the structure.</summary>
    public string? Title { get; init; }

    /// <summary>A description that stands in for a figure or formula.</summary>
    public string? Alternative { get; init; }

    /// <summary>The exact text, where what is drawn cannot be read as such.</summary>
    public string? ActualText { get; init; }

    /// <summary>What an abbreviation stands for.</summary>
    public string? Expansion { get; init; }

    /// <summary>A name unique in the document. Notes need one, and header cells that <see cref="TableCell.Headers"/> refer to.</summary>
    public string? Id { get; init; }

    /// <summary>How list items are numbered, for lists.</summary>
    public ListNumbering? Numbering { get; init; }

    /// <summary>What a cell heads or spans, for header and data cells.</summary>
    public TableCell? Cell { get; init; }

    /// <summary>Where a figure or formula stands on the page of its first content.</summary>
    public Rectangle? Bounds { get; set; }

    internal IReadOnlyList<IStructureNode> Children => children;

    /// <summary>Adds an element as the last child and returns it.</summary>
    /// <exception cref="InvalidOperationException">The element stands in a tree already.</exception>
    public StructureElement Add(StructureElement child)
    {
        if (child.Parent is not null || child == this)
            throw new InvalidOperationException("A structure element can stand in one place only.");
        child.Parent = this;
        children.Add(child);
        return child;
    }

    /// <summary>Adds a new element as the last child and returns it.</summary>
    public StructureElement Add(StructureType type) => Add(new StructureElement(type));

    /// <summary>Adds a place for content as the last child and returns it.</summary>
    public ContentSlot AddContent()
    {
        var slot = new ContentSlot(this);
        children.Add(slot);
        return slot;
    }

    internal void Attach(IStructureNode node) => children.Add(node);
}

/// <summary>Which cells a header cell is for.</summary>
public enum HeaderScope : byte
{
    /// <summary>Those below it.</summary>
    Column,

    /// <summary>Those right of it.</summary>
    Row,

    /// <summary>Both.</summary>
    Both,
}

/// <summary>Properties of a table cell.</summary>
/// <param name="Scope">For header cells: which cells it is for.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="RowSpan">How many rows it covers.</param>
public sealed record TableCell(HeaderScope? Scope = null, int ColumnSpan = 1, int RowSpan = 1)
{
    /// <summary>Ids of the header cells it belongs to, where their scope does not tell.</summary>
    public ImmutableArray<string> Headers { get; init; } = [];
}

/// <summary>How the items of a list are marked (ISO 32000-1, table 347).</summary>
public enum ListNumbering : byte
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>A filled disc.</summary>
    Disc,

    /// <summary>An open circle.</summary>
    Circle,

    /// <summary>A square.</summary>
    Square,

    /// <summary>1, 2, 3.</summary>
    Arabic,

    /// <summary>I, II, III.</summary>
    UpperRoman,

    /// <summary>i, ii, iii.</summary>
    LowerRoman,

    /// <summary>A, B, C.</summary>
    UpperAlpha,

    /// <summary>a, b, c.</summary>
    LowerAlpha,
}
