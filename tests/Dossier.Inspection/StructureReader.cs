using System.Collections.Immutable;
using Dossier.Inspection.Syntax;

namespace Dossier.Inspection;

/// <summary>Reads the structure tree of a file.</summary>
internal sealed class StructureReader(PdfFileReader file, IReadOnlyDictionary<int, int> pageOfObject, IReadOnlyList<PageContent> contents)
{
    private readonly List<string> faults = [];
    private readonly HashSet<int> visited = [];

    /// <summary>Elements whose parent is not who it should be, or that stand in the tree twice.</summary>
    public IReadOnlyList<string> Faults => faults;

    public ElementNode? Read()
    {
        if (file.Catalog.Entries.GetValueOrDefault("StructTreeRoot") is not PdfReference root)
            return null;
        var tree = (PdfDictionary)file.Resolve(root);
        return tree.Entries.GetValueOrDefault("K") is PdfReference kid ? Element(kid, root.Number) : null;
    }

    private ElementNode Element(PdfReference reference, int parent)
    {
        var dictionary = (PdfDictionary)file.Resolve(reference);
        var type = file.Name(dictionary, "S") ?? "";
        if (dictionary.Entries.GetValueOrDefault("P") is not PdfReference up || up.Number != parent)
            faults.Add($"element {reference.Number} ({type}) does not name its parent");
        if (!visited.Add(reference.Number))
            throw new PdfSyntaxException($"Structure element {reference.Number} stands in the tree twice.");
        var page = PageOf(dictionary);
        return new ElementNode(type, reference.Number, [.. Kids(dictionary).Select(kid => Node(kid, reference.Number, page))])
        {
            Language = file.Text(dictionary, "Lang"),
            Alternative = file.Text(dictionary, "Alt"),
            ActualText = file.Text(dictionary, "ActualText"),
            Title = file.Text(dictionary, "T"),
            Id = (file.Entry(dictionary, "ID") as PdfString)?.Key,
            Attributes = Attributes(dictionary),
        };
    }

    private static IReadOnlyList<PdfValue> Kids(PdfDictionary element) => element.Entries.GetValueOrDefault("K") switch
    {
        PdfArray array => array.Items,
        { } single => [single],
        null => [],
    };

    private StructureNode Node(PdfValue kid, int parent, int page) => kid switch
    {
        PdfNumber number => Content(page, number.Whole),
        PdfReference reference => Element(reference, parent),
        PdfDictionary dictionary when file.Name(dictionary, "Type") == "MCR" => Content(PageOf(dictionary), file.Whole(dictionary, "MCID") ?? -1),
        PdfDictionary dictionary when dictionary.Entries.GetValueOrDefault("Obj") is PdfReference annotation =>
            new AnnotationNode(PageOf(dictionary), annotation.Number),
        _ => throw new PdfSyntaxException($"Structure element {parent} has a child of no known kind."),
    };

    private ContentNode Content(int page, int identifier) => new(
        page,
        identifier,
        page < 0 ? null : contents[page].Sequences.FirstOrDefault(sequence => sequence.Identifier == identifier)?.Text);

    private int PageOf(PdfDictionary dictionary) =>
        dictionary.Entries.GetValueOrDefault("Pg") is PdfReference page ? pageOfObject.GetValueOrDefault(page.Number, -1) : -1;

    private ImmutableSortedDictionary<string, PdfValue> Attributes(PdfDictionary element)
    {
        var objects = file.Entry(element, "A") switch
        {
            PdfArray array => array.Items.Select(file.Resolve).OfType<PdfDictionary>(),
            PdfDictionary single => [single],
            _ => [],
        };
        return objects.SelectMany(item => item.Entries).Where(entry => entry.Key != "O")
            .ToImmutableSortedDictionary(entry => entry.Key, entry => file.Resolve(entry.Value), StringComparer.Ordinal);
    }
}
