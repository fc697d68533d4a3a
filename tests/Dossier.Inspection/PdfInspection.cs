using System.Collections.Immutable;
using Dossier.Inspection.Syntax;

namespace Dossier.Inspection;

/// <summary>
/// A PDF document read back, by code that shares nothing with the one that writes it: what a reader, a screen reader and a viewer make of it.
/// </summary>
public sealed class PdfInspection
{
    private readonly Dictionary<int, int> pageOfObject = [];
    private readonly List<PdfDictionary> pageDictionaries = [];

    private PdfInspection(byte[] data)
    {
        File = new PdfFileReader(data);
        CollectPages(File.Dictionary(File.Catalog, "Pages") ?? throw new PdfSyntaxException("There are no pages."));
        Fonts = ReadFonts();
        Contents = [.. pageDictionaries.Select(page => new PageContent(ContentOf(page), FontsOf(page)))];
        var structure = new StructureReader(File, pageOfObject, Contents);
        Structure = structure.Read();
        StructureFaults = [.. structure.Faults];
        Destinations = ReadDestinations();
        Pages = new PageReader(this).Read();
        Outline = File.Dictionary(File.Catalog, "Outlines") is { } outlines ? Bookmarks(outlines) : [];
    }

    /// <summary>The file's objects, for what has no member here.</summary>
    public PdfFileReader File { get; }

    /// <summary>The title in the document information dictionary.</summary>
    public string? Title => Information("Title");

    /// <summary>The document's language.</summary>
    public string? Language => File.Text(File.Catalog, "Lang");

    /// <summary>The metadata packet.</summary>
    public string Metadata => File.Entry(File.Catalog, "Metadata") is PdfStream packet
        ? System.Text.Encoding.UTF8.GetString(PdfFileReader.Inflate(packet))
        : "";

    public ImmutableArray<InspectedPage> Pages { get; }

    public ImmutableArray<InspectedBookmark> Outline { get; }

    /// <summary>The root of the structure tree, or null where there is none.</summary>
    public ElementNode? Structure { get; }

    /// <summary>What each page draws.</summary>
    public ImmutableArray<PageContent> Contents { get; }

    /// <summary>The fonts by object number.</summary>
    public ImmutableSortedDictionary<int, FontReader> Fonts { get; }

    /// <summary>Named places: the page, from 0, and the height above its bottom.</summary>
    public ImmutableSortedDictionary<string, (int Page, double Top)> Destinations { get; }

    public ImmutableArray<InspectedAttachment> Attachments => [.. File.Array(File.Catalog, "AF").Select(File.Resolve).OfType<PdfDictionary>().Select(Attachment)];

    internal ImmutableArray<string> StructureFaults { get; }

    /// <summary>The dictionaries of the pages, for what has no member here.</summary>
    public IReadOnlyList<PdfDictionary> PageDictionaries => pageDictionaries;

    /// <summary>Reads a file.</summary>
    /// <exception cref="PdfSyntaxException">The file breaks the syntax of PDF.</exception>
    public static PdfInspection Read(byte[] data) => new(data);

    /// <summary>An entry of the document information dictionary.</summary>
    public string? Information(string key) => File.Dictionary(File.Trailer, "Info") is { } info ? File.Text(info, key) : null;

    /// <summary>The document as JSON for comparison by meaning; see <see cref="InspectionJson"/>.</summary>
    public string ToJson() => InspectionJson.Of(this).ToJsonString(InspectionJson.Options) + "\n";

    private void CollectPages(PdfDictionary node)
    {
        foreach (var kid in File.Array(node, "Kids"))
        {
            var child = (PdfDictionary)File.Resolve(kid);
            if (File.Name(child, "Type") == "Pages")
            {
                CollectPages(child);
                continue;
            }

            pageOfObject.Add(((PdfReference)kid).Number, pageDictionaries.Count);
            pageDictionaries.Add(child);
        }
    }

    private byte[] ContentOf(PdfDictionary page) => File.Entry(page, "Contents") is PdfStream stream ? PdfFileReader.Inflate(stream) : [];

    private ImmutableSortedDictionary<int, FontReader> ReadFonts() => pageDictionaries
        .SelectMany(FontReferences)
        .Select(pair => pair.Font.Number)
        .Distinct()
        .ToImmutableSortedDictionary(number => number, number => new FontReader(File, (PdfDictionary)File.Resolve(new PdfReference(number))));

    private Dictionary<string, FontReader> FontsOf(PdfDictionary page) =>
        FontReferences(page).ToDictionary(pair => pair.Name, pair => Fonts[pair.Font.Number], StringComparer.Ordinal);

    private IEnumerable<(string Name, PdfReference Font)> FontReferences(PdfDictionary page) =>
        File.Dictionary(page, "Resources") is { } resources && File.Dictionary(resources, "Font") is { } fonts
            ? fonts.Entries.Select(entry => (entry.Key, (PdfReference)entry.Value))
            : [];

    private ImmutableSortedDictionary<string, (int, double)> ReadDestinations()
    {
        var names = File.Dictionary(File.Catalog, "Names") is { } all ? File.Dictionary(all, "Dests") : null;
        return File.Tree(names, "Names").ToImmutableSortedDictionary(
            entry => ((PdfString)entry.Key).Key,
            entry => File.Resolve(entry.Value) is PdfArray { Items: [PdfReference page, _, _, PdfNumber top, ..] }
                ? (pageOfObject[page.Number], top.Value)
                : throw new PdfSyntaxException("A destination is not of the form page /XYZ left top zoom."),
            StringComparer.Ordinal);
    }

    private ImmutableArray<InspectedBookmark> Bookmarks(PdfDictionary parent)
    {
        var found = ImmutableArray.CreateBuilder<InspectedBookmark>();
        for (var item = File.Dictionary(parent, "First"); item is not null; item = File.Dictionary(item, "Next"))
        {
            var name = (File.Entry(item, "Dest") as PdfString)?.Key ?? "";
            int? page = Destinations.TryGetValue(name, out var place) ? place.Page + 1 : null;
            found.Add(new InspectedBookmark(File.Text(item, "Title") ?? "", page, Bookmarks(item)));
        }

        return found.ToImmutable();
    }

    private InspectedAttachment Attachment(PdfDictionary specification)
    {
        var stream = (PdfStream)File.Resolve(File.Dictionary(specification, "EF")?.Entries["F"]);
        return new InspectedAttachment(
            File.Text(specification, "UF") ?? "",
            File.Name(stream.Dictionary, "Subtype") ?? "",
            File.Name(specification, "AFRelationship") ?? "",
            File.Text(specification, "Desc") ?? "",
            [.. PdfFileReader.Inflate(stream)]);
    }
}
