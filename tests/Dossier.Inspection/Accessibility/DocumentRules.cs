using Dossier.Inspection.Syntax;

namespace Dossier.Inspection.Accessibility;

/// <summary>What the document as a whole has to say (UA-1, 5 and 7.1; A-3, 6.2.3 and 6.6).</summary>
internal static class DocumentRules
{
    public static IEnumerable<Finding> Check(PdfInspection document)
    {
        var (file, catalog) = (document.File, document.File.Catalog);
        bool Flag(string dictionary, string key) =>
            file.Dictionary(catalog, dictionary) is { } found && file.Entry(found, key) is PdfBoolean { Value: true };
        if (!Flag("MarkInfo", "Marked"))
            yield return new Finding("UA-1 7.1", "the document is not marked as tagged");
        if (!Flag("ViewerPreferences", "DisplayDocTitle"))
            yield return new Finding("UA-1 7.1", "viewers are not told to show the title");
        if (string.IsNullOrWhiteSpace(document.Language))
            yield return new Finding("UA-1 7.2", "the document has no language");
        if (string.IsNullOrWhiteSpace(document.Title) || !document.Metadata.Contains("<dc:title>", StringComparison.Ordinal))
            yield return new Finding("UA-1 7.1", "the document has no title in its metadata");
        if (!document.Metadata.Contains("<pdfuaid:part>1</pdfuaid:part>", StringComparison.Ordinal))
            yield return new Finding("UA-1 5", "the metadata do not claim PDF/UA-1");
        if (!document.Metadata.Contains("<pdfaid:part>3</pdfaid:part>", StringComparison.Ordinal))
            yield return new Finding("A-3 6.6.4", "the metadata do not claim PDF/A-3");
        if (document.Structure is not { Type: "Document" })
            yield return new Finding("UA-1 7.1", "the structure tree has no root of type Document");
        if (file.Array(catalog, "OutputIntents").Count == 0)
            yield return new Finding("A-3 6.2.3", "there is no output intent");
        if (file.Trailer.Entries.ContainsKey("Encrypt") || !file.Trailer.Entries.ContainsKey("ID"))
            yield return new Finding("A-3 6.1.3", "the file is encrypted, or has no identifier");
        foreach (var key in new[] { "OpenAction", "AA", "JavaScript", "AcroForm", "RoleMap" }.Where(catalog.Entries.ContainsKey))
            yield return new Finding("A-3 6.5", $"the catalog has an unexpected entry {key}");
    }
}
