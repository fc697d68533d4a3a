using System.Text.Json;
using Dossier.Editions.Data.Entries;
using Dossier.Editions.Data.Json;

namespace Dossier.Editions.Data.Linked;

/// <summary>
/// Writes the dossier as linked data in the words of schema.org: the <c>Dataset</c>, its facts as <c>Claim</c>, sources as
/// <c>CreativeWork</c>,
/// publishers as <c>Organization</c>, entities as what they are. A node a line.
/// </summary>
internal static class JsonLd
{
    /// <summary>Writes all nodes.</summary>
    /// <param name="dataset">What is stated.</param>
    /// <param name="files">The files by which the dataset is to be had.</param>
    /// <param name="stream">Where to.</param>
    public static void Write(Dataset dataset, IEnumerable<DataFile> files, Stream stream)
    {
        using var lines = new JsonLines(stream);
        lines.Write("{\n\"@context\": \"https://schema.org\",\n\"@graph\": [\n"u8);
        DatasetNode.Write(lines.Json, dataset, files);
        WriteAll(lines, dataset.Facts, (json, fact) => ClaimNode.Write(json, fact));
        WriteAll(lines, dataset.Sources, (json, source) => SourceNode.Write(json, source.Source));
        WriteAll(lines, dataset.Corpus.Publishers, PublisherNode.Write);
        WriteAll(lines, dataset.Corpus.Entities, EntityNode.Write);
        lines.End();
        lines.Write("]\n}\n"u8);
    }

    private static void WriteAll<T>(JsonLines lines, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        foreach (var item in items)
        {
            lines.End(","u8);
            write(lines.Json, item);
        }
    }
}
