namespace Dossier.Typesetting.Drawing;

/// <summary>
/// An element of the document's logical structure, which assistive technology reads (ISO 32000-1, 14.7). A tree that grows while the document
/// is laid out. Elements that end up without content are left out of the file, but for table cells.
/// </summary>
public sealed class StructureElement : IStructureNode
{
    private List<IStructureNode>? children;

    /// <summary>Few of the hundred thousands of elements of a long report have any of these: they share one field.</summary>
    private ElementProperties properties = ElementProperties.None;

    /// <summary>An element that stands nowhere yet; see <see cref="Add(StructureElement)"/>.</summary>
    public StructureElement(StructureType type) => Type = type;

    /// <summary>What it is.</summary>
    public StructureType Type { get; }

    /// <summary>The element it stands in, or null for the root and for one that stands nowhere yet.</summary>
    public StructureElement? Parent { get; private set; }

    /// <summary>Language of its text as a BCP 47 tag, where it differs from the document's.</summary>
    public string? Language
    {
        get => properties.Language;
        init => properties = properties with { Language = value };
    }

    /// <summary>A title for people who work on the structure.</summary>
    public string? Title
    {
        get => properties.Title;
        init => properties = properties with { Title = value };
    }

    /// <summary>A description that stands in for a figure or formula.</summary>
    public string? Alternative
    {
        get => properties.Alternative;
        init => properties = properties with { Alternative = value };
    }

    /// <summary>The exact text, where what is drawn cannot be read as such.</summary>
    public string? ActualText
    {
        get => properties.ActualText;
        init => properties = properties with { ActualText = value };
    }

    /// <summary>What an abbreviation stands for.</summary>
    public string? Expansion
    {
        get => properties.Expansion;
        init => properties = properties with { Expansion = value };
    }

    /// <summary>A name unique in the document. Notes need one, and header cells that <see cref="TableCell.Headers"/> refer to.</summary>
    public string? Id
    {
        get => properties.Id;
        init => properties = properties with { Id = value };
    }

    /// <summary>How list items are numbered, for lists.</summary>
    public ListNumbering? Numbering
    {
        get => properties.Numbering;
        init => properties = properties with { Numbering = value };
    }

    /// <summary>What a cell heads or spans, for header and data cells.</summary>
    public TableCell? Cell
    {
        get => properties.Cell;
        init => properties = properties with { Cell = value };
    }

    /// <summary>Where a figure or formula stands on the page of its first content.</summary>
    public Rectangle? Bounds
    {
        get => properties.Bounds;
        set => properties = properties with { Bounds = value };
    }

    internal IReadOnlyList<IStructureNode> Children => children ?? [];

    /// <summary>Its object number in the file that is being written; 0 while it has none.</summary>
    internal int ObjectNumber { get; set; }

    /// <summary>Adds an element as the last child and returns it.</summary>
    /// <exception cref="InvalidOperationException">The element stands in a tree already, or holds the one it is added to.</exception>
    public StructureElement Add(StructureElement child)
    {
        if (child.Parent is not null || child.Holds(this))
            throw new InvalidOperationException("A structure element can stand in one place only.");
        child.Parent = this;
        Attach(child);
        return child;
    }

    /// <summary>Adds a new element as the last child and returns it.</summary>
    public StructureElement Add(StructureType type) => Add(new StructureElement(type));

    /// <summary>Adds a place for content as the last child and returns it.</summary>
    public ContentSlot AddContent()
    {
        var slot = new ContentSlot(this);
        Attach(slot);
        return slot;
    }

    /// <summary>Whether an element is this one or stands below it. New elements, which hold nothing, are told without a climb.</summary>
    private bool Holds(StructureElement element)
    {
        for (var above = children is null ? null : element; above is not null; above = above.Parent)
        {
            if (above == this)
                return true;
        }

        return element == this;
    }

    internal void Attach(IStructureNode node) => (children ??= new List<IStructureNode>(1)).Add(node);
}

/// <summary>What few structure elements have.</summary>
internal sealed record ElementProperties(
    string? Language = null,
    string? Title = null,
    string? Alternative = null,
    string? ActualText = null,
    string? Expansion = null,
    string? Id = null,
    ListNumbering? Numbering = null,
    TableCell? Cell = null,
    Rectangle? Bounds = null)
{
    public static ElementProperties None { get; } = new();
}
