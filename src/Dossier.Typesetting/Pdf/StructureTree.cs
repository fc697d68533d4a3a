using Dossier.Typesetting.Drawing;

namespace Dossier.Typesetting.Pdf;

/// <summary>Writes the structure tree when all pages are drawn (ISO 32000-1, 14.7.2).</summary>
internal sealed class StructureTree(PdfFile file, IReadOnlyList<WrittenPage> pages)
{
    private readonly PdfBuffer scratch = new();
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private int ownersWritten;

    /// <summary>Writes the tree and returns the object number of its root.</summary>
    /// <exception cref="InvalidOperationException">Content belongs to an element outside the tree, or two elements have one id.</exception>
    public int Write(StructureElement root, ParentTree parents)
    {
        var number = file.Reserve();
        var kept = Prepare(root);
        if (ownersWritten != parents.Owners)
            throw new InvalidOperationException("Something was drawn for a structure element that does not stand in the tree.");
        if (kept)
            WriteElement(root, number);
        var body = new PdfBuffer().Write("<</Type /StructTreeRoot /ParentTree "u8).Reference(parents.Write());
        body.Write(" /ParentTreeNextKey "u8).Integer(parents.NextKey);
        if (kept)
            body.Write(" /K "u8).Reference(root.ObjectNumber);
        if (ids.Count > 0)
            body.Write(" /IDTree "u8).Reference(WriteIds());
        file.Write(number, body.Write(">>"u8));
        return number;
    }

    /// <summary>Numbers the elements that are kept, those with content in or below them, and says whether this one is.</summary>
    private bool Prepare(StructureElement element)
    {
        if (element.ObjectNumber != 0)
            ownersWritten++;
        var kept = element.ObjectNumber != 0 || element.Type is StructureType.TD or StructureType.TH;
        foreach (var child in element.Children)
            kept |= child is StructureElement inner && Prepare(inner);
        if (kept && element.ObjectNumber == 0)
            element.ObjectNumber = file.Reserve();
        if (kept && element.Id is { } id && !ids.TryAdd(id, element.ObjectNumber))
            throw new InvalidOperationException($"Two structure elements have the id \"{id}\".");
        return kept;
    }

    private void WriteElement(StructureElement element, int parent)
    {
        var page = FirstPage(element);
        scratch.Clear().Write("<</Type /StructElem /S /"u8).Write(element.Type.ToString()).Write(" /P "u8).Reference(parent);
        if (page >= 0)
            scratch.Write(" /Pg "u8).Reference(pages[page].ObjectNumber);
        ElementAttributes.Write(element, page < 0 ? 0 : pages[page].Height, scratch);
        WriteChildren(element, page);
        file.Write(element.ObjectNumber, scratch.Write(">>"u8));
        foreach (var child in element.Children)
        {
            if (child is StructureElement { ObjectNumber: not 0 } inner)
                WriteElement(inner, element.ObjectNumber);
        }
    }

    private void WriteChildren(StructureElement element, int page)
    {
        scratch.Write(" /K ["u8);
        foreach (var child in element.Children)
        {
            switch (child)
            {
                case StructureElement { ObjectNumber: not 0 } inner:
                    scratch.Reference(inner.ObjectNumber).Write(" "u8);
                    break;
                case ContentSlot slot:
                    WriteMarks(slot, page);
                    break;
                case AnnotationNode annotation:
                    scratch.Write("<</Type /OBJR /Obj "u8).Reference(annotation.ObjectNumber);
                    scratch.Write(" /Pg "u8).Reference(pages[annotation.Page].ObjectNumber).Write(">> "u8);
                    break;
            }
        }

        scratch.Write("]"u8);
    }

    private void WriteMarks(ContentSlot slot, int page)
    {
        foreach (var mark in slot.Marks)
        {
            if (mark.Page == page)
                scratch.Integer(mark.Id).Write(" "u8);
            else
                scratch.Write("<</Type /MCR /Pg "u8).Reference(pages[mark.Page].ObjectNumber).Write(" /MCID "u8).Integer(mark.Id).Write(">> "u8);
        }
    }

    /// <summary>The page where the element begins, or -1 where nothing in it is drawn.</summary>
    private static int FirstPage(StructureElement element)
    {
        foreach (var child in element.Children)
        {
            var page = child switch
            {
                ContentSlot { IsEmpty: false } slot => slot.Marks.First().Page,
                StructureElement inner => FirstPage(inner),
                _ => -1,
            };
            if (page >= 0)
                return page;
        }

        return -1;
    }

    private int WriteIds() =>
        KeyTree.WriteNames(file, ids.Select(pair => (pair.Key, (Action<PdfBuffer>)(buffer => buffer.Reference(pair.Value)))));
}
