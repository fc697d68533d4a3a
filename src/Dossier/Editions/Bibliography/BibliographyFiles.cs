using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dossier.Model;

namespace Dossier.Editions.Bibliography;

/// <summary>Writes all sources of a corpus, by id, in the forms that reference managers read.</summary>
internal static class BibliographyFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>As BibTeX for biblatex.</summary>
    public static void WriteBibTex(Corpus corpus, Stream stream) => Write(corpus, stream, (text, entry) => BibTex.Append(text, entry).Append('\n'));

    /// <summary>As RIS.</summary>
    public static void WriteRis(Corpus corpus, Stream stream) => Write(corpus, stream, (text, entry) => Ris.Append(text, entry));

    /// <summary>As CSL-JSON, an entry a line.</summary>
    public static void WriteCslJson(Corpus corpus, Stream stream)
    {
        stream.Write("["u8);
        var isFirst = true;
        using var json = new Utf8JsonWriter(stream, Compact);
        foreach (var source in corpus.Sources)
        {
            stream.Write(isFirst ? "\n"u8 : ",\n"u8);
            isFirst = false;
            CslJson.Write(json, BibliographyEntry.Of(source, corpus));
            json.Flush();
            json.Reset();
        }

        stream.Write("\n]\n"u8);
    }

    private static void Write(Corpus corpus, Stream stream, Action<StringBuilder, BibliographyEntry> append)
    {
        using var writer = new StreamWriter(stream, Utf8, leaveOpen: true);
        var text = new StringBuilder();
        foreach (var source in corpus.Sources)
        {
            append(text, BibliographyEntry.Of(source, corpus));
            writer.Write(text);
            text.Clear();
        }
    }
}
