using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Dossier.Editions.Data;
using Dossier.Model;
using Dossier.Pages.Phrases;
using Dossier.Typesetting.Pdf;

namespace Dossier.Editions.Report;

/// <summary>The dataset that the report carries inside (PDF/A-3): whoever has the report has what it was made from.</summary>
internal static class ReportAttachments
{
    private const string Checksums = "SHA256SUMS";

    /// <summary>The whole dataset as JSON and as tables, what they hold, and the checksums of all.</summary>
    public static ImmutableArray<AssociatedFile> Of(EditionSources sources)
    {
        var modified = DateOf(sources.Views.Corpus.Settings.AsOf.Value);
        var files = DataFiles.Of(DataEdition.DatasetOf(sources)).Where(IsCarried).Select(file => Attach(file, sources.Views.Words, modified)).ToList();
        var sums = string.Concat(files.Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(file.Data.Span))}  {file.Name}\n"));
        return [.. files, new AssociatedFile(Checksums, "text/plain", Encoding.ASCII.GetBytes(sums), FileRelationship.Data, sources.Views.Words.Say("file-sha256sums"), modified)];
    }

    // The database and the bibliographies say the same again, and files in folders repeat the tables by topic.
    private static bool IsCarried(DataFile file) =>
        !file.Path.Contains('/', StringComparison.Ordinal) && (file.MediaType is "application/json" or "application/schema+json" or "text/csv");

    private static AssociatedFile Attach(DataFile file, Words words, DateTimeOffset modified)
    {
        using var stream = new MemoryStream();
        file.Write(stream);
        return new AssociatedFile(file.Path, file.MediaType, stream.ToArray(), FileRelationship.Data, FileWords.Describe(file, words), modified);
    }

    // PDF/A-3 asks when a file was changed; the day up to which the subject is covered is the same for the same content.
    private static DateTimeOffset DateOf(EdtfDate asOf) => new(asOf.Latest.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
