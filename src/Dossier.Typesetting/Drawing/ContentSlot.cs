namespace Dossier.Typesetting.Drawing;

/// <summary>
/// A place among the children of a structure element that is filled by drawing: every <see cref="PageItem"/> tagged with it is read at this
/// place, whenever and on whatever pages it is drawn. The reading order is so fixed where the tree is built, not by the order of drawing.
/// </summary>
public sealed class ContentSlot : ContentTag, IStructureNode
{
    private MarkedContent first = MarkedContent.None;
    private List<MarkedContent>? more;

    internal ContentSlot(StructureElement owner) => Owner = owner;

    /// <summary>The element the content belongs to.</summary>
    public StructureElement Owner { get; }

    /// <summary>Whether nothing was drawn for it so far.</summary>
    internal bool IsEmpty => first == MarkedContent.None;

    /// <summary>What was drawn for it, in order of pages.</summary>
    internal IEnumerable<MarkedContent> Marks => more is null
        ? IsEmpty ? [] : [first]
        : more.Prepend(first).OrderBy(mark => mark.Page).ThenBy(mark => mark.Id);

    /// <summary>Notes that a marked-content sequence of a page was drawn for it.</summary>
    internal void Mark(int page, int id)
    {
        if (IsEmpty)
            first = new MarkedContent(page, id);
        else
            (more ??= []).Add(new MarkedContent(page, id));
    }
}

/// <summary>A marked-content sequence: the page's place in the document and the sequence's identifier on it.</summary>
internal readonly record struct MarkedContent(int Page, int Id)
{
    /// <summary>Stands for no content.</summary>
    public static MarkedContent None => new(-1, -1);
}
