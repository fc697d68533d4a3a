using System.Collections.Immutable;

namespace Dossier.Typesetting.Pdf.Reading;

/// <summary>Finds the files that a document of this writer carries (ISO 32000-1, 7.11.4; ISO 19005-3, 6.8).</summary>
public static class CarriedFiles
{
    /// <summary>Finds them, without unpacking any.</summary>
    /// <param name="file">The whole document.</param>
    /// <returns>The files in their order; null where the way to them is damaged, or another program wrote the document.</returns>
    public static ImmutableArray<CarriedFile>? Find(ReadOnlyMemory<byte> file)
    {
        var objects = new PdfObjects(file);
        var catalog = objects.Object(PdfSyntax.Reference(PdfSyntax.Entry(objects.Trailer.Span, "/Root"u8)));
        if (PdfSyntax.Entry(catalog, "/Pages"u8).IsEmpty)
            return null;
        var found = ImmutableArray.CreateBuilder<CarriedFile>();
        foreach (var number in PdfSyntax.References(PdfSyntax.Entry(catalog, "/AF"u8)))
        {
            if (Carried(objects, number) is not { } carried)
                return null;
            found.Add(carried);
        }

        return found.ToImmutable();
    }

    private static CarriedFile? Carried(PdfObjects objects, int number)
    {
        var specification = objects.Object(number);
        var name = PdfSyntax.Text(PdfSyntax.Entry(specification, "/UF"u8));
        var (dictionary, data) = objects.Stream(PdfSyntax.Reference(PdfSyntax.Entry(PdfSyntax.Entry(specification, "/EF"u8), "/F"u8)));
        var size = PdfSyntax.Whole(PdfSyntax.Entry(PdfSyntax.Entry(dictionary.Span, "/Params"u8), "/Size"u8));
        return name is not null && size is { } known ? new CarriedFile(name, known, data) : null;
    }
}
