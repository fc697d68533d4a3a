using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dossier.Editions;

namespace Dossier.Build;

/// <summary>What lies in an output folder: for readers to verify it, and for the next build to know its own.</summary>
/// <param name="Provenance">What it was made from and by.</param>
/// <param name="Files">Every file but the manifest and the checksums, in ordinal order of their paths.</param>
public sealed record Manifest(Provenance Provenance, ImmutableArray<OutputFile> Files)
{
    /// <summary>The manifest's own name.</summary>
    public const string FileName = "manifest.json";

    /// <summary>The name of the checksums.</summary>
    public const string ChecksumsName = "SHA256SUMS";

    /// <summary>What <c>tool.name</c> says.</summary>
    internal const string ToolName = "dossier";

    private const int Format = 1;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>
    /// The manifest as JSON: <c>format</c>, <c>tool</c>, <c>commit</c>, <c>dirty</c>, <c>asOf</c>, <c>knownOn</c>, <c>editions</c>, <c>counts</c>,
    /// <c>files</c>.
    /// </summary>
    public byte[] ToJson()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("format", Format);
            WriteProvenance(json);
            json.WriteStartArray("files");
            foreach (var file in Files)
                WriteFile(json, file);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    /// <summary>Checksums in the form that <c>sha256sum -c</c> reads.</summary>
    /// <param name="files">The files, in the order in which they are to be listed.</param>
    public static byte[] Checksums(IEnumerable<OutputFile> files)
    {
        var lines = new StringBuilder();
        foreach (var file in files)
            lines.Append(file.Sha256).Append("  ").Append(file.Path).Append('\n');
        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    private void WriteProvenance(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteString("name", ToolName);
        json.WriteString("version", Provenance.Version);
        json.WriteEndObject();
        json.WriteString("commit", Provenance.Commit);
        if (Provenance.IsDirty is { } dirty)
            json.WriteBoolean("dirty", dirty);
        else
            json.WriteNull("dirty");
        json.WriteString("asOf", Provenance.AsOf);
        json.WriteString("knownOn", Provenance.KnownOn);
        json.WriteStartArray("editions");
        foreach (var edition in Provenance.Editions)
            json.WriteStringValue(edition);
        json.WriteEndArray();
        json.WriteStartObject("counts");
        foreach (var (kind, count) in Provenance.Counts)
            json.WriteNumber(kind, count);
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, OutputFile file)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        json.WriteNumber("size", file.Size);
        json.WriteString("sha256", file.Sha256);
        json.WriteEndObject();
    }
}
