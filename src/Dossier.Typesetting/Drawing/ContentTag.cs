namespace Dossier.Typesetting.Drawing;

/// <summary>
/// What an item on a page belongs to: real content of a structure element (<see cref="ContentSlot"/>) or an <see cref="Artifact"/> of the
/// layout. Every item has one, so that nothing on a page is left untagged (ISO 14289-1, 7.1).
/// </summary>
public abstract class ContentTag
{
    private protected ContentTag()
    {
    }
}
