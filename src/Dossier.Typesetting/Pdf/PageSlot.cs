namespace Dossier.Typesetting.Pdf;

/// <summary>A place in the order of pages, reserved for a page that is drawn later, such as one of the table of contents.</summary>
public sealed class PageSlot
{
    internal PageSlot(int index) => Index = index;

    /// <summary>Place of the page in the document, from 0.</summary>
    public int Index { get; }
}
