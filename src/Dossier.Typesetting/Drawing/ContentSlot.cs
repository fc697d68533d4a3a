namespace Dossier.Typesetting.Drawing;

/// <summary>
/// A place among the children of a structure element that is filled by drawing: every <see cref="PageItem"/> tagged with it is read at this
/// place, whenever and on whatever pages it is drawn. The reading order is so fixed where the tree is built, not by the order of drawing.
/// </summary>
public sealed class ContentSlot : ContentTag, IStructureNode
{
    internal ContentSlot(StructureElement owner) => Owner = owner;

    /// <summary>The element the content belongs to.</summary>
    public StructureElement Owner { get; }
}
