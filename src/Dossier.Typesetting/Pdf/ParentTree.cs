using Dossier.Typesetting.Drawing;

namespace Dossier.Typesetting.Pdf;

/// <summary>The way back from marked content and annotations to structure elements (ISO 32000-1, 14.7.4.4).</summary>
internal sealed class ParentTree(PdfFile file)
{
    /// <summary>By key: the object that says which element or elements the content belongs to.</summary>
    private readonly List<int> parents = [];
    private readonly PdfBuffer scratch = new();

    /// <summary>The key that comes next.</summary>
    public int NextKey => parents.Count;

    /// <summary>How many elements were given an object number because they own content.</summary>
    public int Owners { get; private set; }

    /// <summary>Enters the owners of a page's marked content, by identifier, and returns the key for the page.</summary>
    public int EnterPage(IReadOnlyList<StructureElement> owners)
    {
        scratch.Clear().Write("["u8);
        foreach (var owner in owners)
            scratch.Reference(NumberOf(owner)).Write(" "u8);
        parents.Add(file.Add(scratch.Write("]"u8)));
        return parents.Count - 1;
    }

    /// <summary>Enters the element that owns an annotation, and returns the key for the annotation.</summary>
    public int EnterAnnotation(StructureElement owner)
    {
        parents.Add(NumberOf(owner));
        return parents.Count - 1;
    }

    /// <summary>Writes the tree and returns its object number.</summary>
    public int Write() =>
        KeyTree.WriteNumbers(file, parents.Select((number, key) => (key, (Action<PdfBuffer>)(buffer => buffer.Reference(number)))));

    private int NumberOf(StructureElement element)
    {
        if (element.ObjectNumber == 0)
        {
            element.ObjectNumber = file.Reserve();
            Owners++;
        }

        return element.ObjectNumber;
    }
}
