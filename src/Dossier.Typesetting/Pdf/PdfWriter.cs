using System.Collections.Immutable;
using Dossier.Typesetting.Drawing;

namespace Dossier.Typesetting.Pdf;

/// <summary>
/// Writes a document to a stream page by page: a page is encoded and let go when it is added, so that memory grows with the structure tree and
/// not with what is drawn. The same calls give the same bytes.
/// </summary>
public sealed class PdfWriter
{
    /// <summary>Begins a document.</summary>
    /// <param name="output">Where it is written to; only ever written forwards, and left open.</param>
    /// <param name="properties">What it says about itself.</param>
    /// <param name="options">How it is written.</param>
    /// <exception cref="ArgumentException">The title or the language is empty.</exception>
    public PdfWriter(Stream output, DocumentProperties properties, PdfOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentException.ThrowIfNullOrWhiteSpace(properties.Title);
        ArgumentException.ThrowIfNullOrWhiteSpace(properties.Language);
        _ = options;
    }

    /// <summary>The root of the structure tree, of type <see cref="StructureType.Document"/>.</summary>
    public StructureElement Root { get; } = new(StructureType.Document);

    /// <summary>How many pages there are, reserved ones included.</summary>
    public int PageCount { get; private set; }

    /// <summary>Adds a page behind those added and reserved before.</summary>
    public void Add(Page page) => Fill(Reserve(), page);

    /// <summary>Reserves a place for a page behind those added and reserved before.</summary>
    public PageSlot Reserve() => new(PageCount++);

    /// <summary>Writes a page to its reserved place.</summary>
    /// <exception cref="InvalidOperationException">The place was filled before.</exception>
    public void Fill(PageSlot slot, Page page)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(slot.Index, PageCount);
    }

    /// <summary>Writes everything that belongs to the whole document, and ends the file.</summary>
    /// <param name="outline">The bookmarks.</param>
    /// <param name="attachments">Files to carry.</param>
    /// <exception cref="InvalidOperationException">The document has no page, a reserved page was not filled, or it is complete already.</exception>
    public PdfSummary Complete(ImmutableArray<OutlineEntry> outline, ImmutableArray<AssociatedFile> attachments) =>
        new(PageCount, 0, [], [], []);
}
