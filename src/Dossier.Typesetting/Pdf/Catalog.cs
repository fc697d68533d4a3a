using System.Collections.Immutable;

namespace Dossier.Typesetting.Pdf;

/// <summary>Object numbers of what the document as a whole consists of.</summary>
internal sealed record CatalogParts
{
    public required int Pages { get; init; }

    public required int StructureTree { get; init; }

    public required int Metadata { get; init; }

    public int? Outline { get; init; }

    public int? PageLabels { get; init; }

    public int? Destinations { get; init; }

    public int? FileNames { get; init; }

    public ImmutableArray<int> Files { get; init; } = [];
}

/// <summary>Writes what holds a document together (ISO 32000-1, 7.7.2 and 14.3.3).</summary>
internal static class Catalog
{
    /// <summary>Writes the catalog and returns its object number.</summary>
    public static int Write(PdfFile file, DocumentProperties properties, CatalogParts parts)
    {
        var body = new PdfBuffer().Write("<</Type /Catalog /Pages "u8).Reference(parts.Pages);
        body.Write(" /Lang "u8).Text(properties.Language).Write(" /MarkInfo <</Marked true>> /ViewerPreferences <</DisplayDocTitle true>>"u8);
        Entry(body, " /StructTreeRoot ", parts.StructureTree);
        Entry(body, " /Metadata ", parts.Metadata);
        Entry(body, " /PageLabels ", parts.PageLabels);
        Entry(body, " /Outlines ", parts.Outline);
        if (parts.Outline is not null)
            body.Write(" /PageMode /UseOutlines"u8);
        if (parts.Destinations is not null || parts.FileNames is not null)
        {
            Entry(body.Write(" /Names <<"u8), "/Dests ", parts.Destinations);
            Entry(body, " /EmbeddedFiles ", parts.FileNames);
            body.Write(">>"u8);
        }

        if (!parts.Files.IsEmpty)
        {
            body.Write(" /AF ["u8);
            foreach (var number in parts.Files)
                body.Reference(number).Write(" "u8);
            body.Write("]"u8);
        }

        // One intent serves every part of PDF/A; its name never changed.
        body.Write(" /OutputIntents [<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1)"u8);
        body.Write(" /Info (sRGB IEC61966-2.1)"u8);
        Entry(body, " /DestOutputProfile ", file.AddStream("/N 3", SrgbProfile.Bytes));
        return file.Add(body.Write(">>]>>"u8));
    }

    /// <summary>Writes the document information dictionary, which says the same as the metadata packet, and returns its object number.</summary>
    public static int WriteInformation(PdfFile file, DocumentProperties properties)
    {
        var body = new PdfBuffer().Write("<</Title "u8).Text(properties.Title);
        Entry(body, " /Author ", properties.Author);
        Entry(body, " /Subject ", properties.Subject);
        Entry(body, " /Keywords ", properties.Keywords);
        Entry(body, " /Creator ", properties.Creator);
        Entry(body, " /Producer ", XmpPacket.Producer);
        if (properties.Date is { } date)
        {
            Entry(body, " /CreationDate ", PdfDates.Pdf(date));
            Entry(body, " /ModDate ", PdfDates.Pdf(date));
        }

        return file.Add(body.Write(">>"u8));
    }

    private static void Entry(PdfBuffer body, string key, int? number)
    {
        if (number is { } value)
            body.Write(key).Reference(value);
    }

    private static void Entry(PdfBuffer body, string key, string? text)
    {
        if (text is not null)
            body.Write(key).Text(text);
    }
}
