using System.Collections.Immutable;
using Dossier.Typesetting.Drawing;

namespace Dossier.Typesetting.Pdf;

/// <summary>
/// Writes a document to a stream page by page: a page is encoded and let go when it is added, so that memory grows with the structure tree and
/// not with what is drawn. The same calls give the same bytes.
/// </summary>
public sealed class PdfWriter
{
    private readonly DocumentProperties properties;
    private readonly PdfVariant variant;
    private readonly PdfFile file;
    private readonly FontUses fonts = new();
    private readonly NamedDestinations destinations = new();
    private readonly ParentTree parents;
    private readonly LinkAnnotations links;
    private readonly List<WrittenPage> pages = [];
    private readonly PdfBuffer content = new();
    private readonly PdfBuffer scratch = new();
    private readonly int pageTree;
    private readonly int resources;
    private bool isComplete;

    /// <summary>Begins a document.</summary>
    /// <param name="output">Where it is written to; only ever written forwards, and left open.</param>
    /// <param name="properties">What it says about itself.</param>
    /// <param name="options">How it is written.</param>
    /// <exception cref="ArgumentException">The title or the language is empty.</exception>
    public PdfWriter(Stream output, DocumentProperties properties, PdfOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentException.ThrowIfNullOrWhiteSpace(properties.Title, nameof(properties));
        ArgumentException.ThrowIfNullOrWhiteSpace(properties.Language, nameof(properties));
        this.properties = properties;
        variant = (options ?? new PdfOptions()).Variant;
        file = new PdfFile(output, variant);
        parents = new ParentTree(file);
        links = new LinkAnnotations(file, parents, destinations);
        pageTree = file.Reserve();
        resources = file.Reserve();
    }

    /// <summary>The root of the structure tree, of type <see cref="StructureType.Document"/>.</summary>
    public StructureElement Root { get; } = new(StructureType.Document);

    /// <summary>How many pages there are, reserved ones included.</summary>
    public int PageCount => pages.Count;

    /// <summary>Adds a page behind those added and reserved before.</summary>
    public void Add(Page page) => Fill(Reserve(), page);

    /// <summary>Reserves a place for a page behind those added and reserved before.</summary>
    public PageSlot Reserve()
    {
        pages.Add(new WrittenPage(file.Reserve()));
        return new PageSlot(pages.Count - 1);
    }

    /// <summary>Writes a page to its reserved place.</summary>
    /// <exception cref="InvalidOperationException">The place was filled before, or the document is complete.</exception>
    public void Fill(PageSlot slot, Page page)
    {
        var written = pages[slot.Index];
        if (written.IsFilled || isComplete)
            throw new InvalidOperationException($"Page {slot.Index + 1} is written already.");
        (written.IsFilled, written.Height, written.Label) = (true, page.Height, page.Label);
        foreach (var destination in page.Destinations)
            destinations.Enter(destination, written.ObjectNumber, page.Height);
        var stream = new ContentStream(fonts, slot.Index, page.Height, content.Clear());
        foreach (var item in page.Items)
            stream.Draw(item);
        stream.Finish();
        WritePage(page, slot.Index, stream.Owners);
    }

    /// <summary>Writes everything that belongs to the whole document, and ends the file.</summary>
    /// <param name="outline">The bookmarks.</param>
    /// <param name="attachments">Files to carry; left out of <see cref="PdfVariant.ArchiveOne"/>, which forbids them.</param>
    /// <exception cref="InvalidOperationException">
    /// The document has no page, a reserved page was not filled, something was drawn for an element outside the structure tree, two elements
    /// have one id, or the document is complete already.
    /// </exception>
    /// <exception cref="Fonts.FontException">The document needs more glyphs of one face than a font can hold.</exception>
    public PdfSummary Complete(ImmutableArray<OutlineEntry> outline, ImmutableArray<AssociatedFile> attachments)
    {
        if (isComplete || pages.Count == 0 || pages.Exists(page => !page.IsFilled))
            throw new InvalidOperationException("The document is complete already, has no page, or lacks a page that was reserved.");
        isComplete = true;
        WritePageTree();
        WriteResources();
        var catalog = Catalog.Write(file, properties, WriteParts(outline, variant == PdfVariant.Standard ? attachments : []));
        file.Finish(catalog, Catalog.WriteInformation(file, properties));
        return new PdfSummary(pages.Count, file.Length, [.. fonts.Missing], destinations.Unresolved, destinations.Repeated);
    }

    private void WritePage(Page page, int index, IReadOnlyList<StructureElement> owners)
    {
        int[] annotations = [.. page.Links.Select(link => links.Write(link, index, page.Height))];
        scratch.Clear().Write("<</Type /Page /Parent "u8).Reference(pageTree);
        scratch.Write(" /MediaBox [0 0 "u8).Number(page.Width).Write(" "u8).Number(page.Height);
        scratch.Write("] /Resources "u8).Reference(resources).Write(" /Contents "u8).Reference(file.AddStream("", content.Written));
        if (owners.Count > 0)
            scratch.Write(" /StructParents "u8).Integer(parents.EnterPage(owners));
        if (annotations.Length > 0)
        {
            scratch.Write(" /Tabs /S /Annots ["u8);
            foreach (var number in annotations)
                scratch.Reference(number).Write(" "u8);
            scratch.Write("]"u8);
        }

        file.Write(pages[index].ObjectNumber, scratch.Write(">>"u8));
    }

    private CatalogParts WriteParts(ImmutableArray<OutlineEntry> outline, ImmutableArray<AssociatedFile> attachments)
    {
        var files = Attachments.Write(file, attachments);
        return new CatalogParts
        {
            Pages = pageTree,
            StructureTree = new StructureTree(file, pages).Write(Root, parents),
            Metadata = file.AddStream("/Type /Metadata /Subtype /XML", XmpPacket.Make(properties, variant, Conformance()), compress: false),
            Outline = outline.IsEmpty ? null : new OutlineTree(file, destinations).Write(outline),
            PageLabels = PageLabels.Write(file, [.. pages.Select(page => page.Label)]),
            Destinations = destinations.Write(file),
            FileNames = files.IsEmpty ? null : Attachments.WriteNames(file, attachments, files),
            Files = files,
        };
    }

    /// <summary>
    /// Level A, for tagged documents, wants a meaning for every character, which those of the private use areas have not (ISO 19005-3, 6.2.11.7.3):
    /// a document that shows one claims level U. For PDF/A-1 there is level B, which says nothing of tags.
    /// </summary>
    private char Conformance() => variant == PdfVariant.ArchiveOne ? 'B' : fonts.All.Any(use => use.ShowsPrivateCharacters) ? 'U' : 'A';

    private void WritePageTree()
    {
        scratch.Clear().Write("<</Type /Pages /Count "u8).Integer(pages.Count).Write(" /Kids ["u8);
        foreach (var page in pages)
            scratch.Reference(page.ObjectNumber).Write(" "u8);
        file.Write(pageTree, scratch.Write("]>>"u8));
    }

    private void WriteResources()
    {
        var body = new PdfBuffer().Write("<</Font <<"u8);
        foreach (var use in fonts.All)
            body.Write(use.ResourceName).Write(" "u8).Reference(FontEmbedder.Embed(file, use, variant)).Write(" "u8);
        file.Write(resources, body.Write(">>>>"u8));
    }
}
