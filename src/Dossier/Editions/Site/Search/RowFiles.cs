using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dossier.Pages.Phrases;

namespace Dossier.Editions.Site.Search;

/// <summary>Writes what readers are shown of the documents, a fixed number of them to a file.</summary>
internal static class RowFiles
{
    /// <summary>How many documents a file holds.</summary>
    public const int Length = 16;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Writes the files. A row is <c>[id, title, remark, other, language, [[language, text], …], mark, confidence]</c>; what is empty at
    /// its end is left out.
    /// </summary>
    public static void Write(ShardFiles files, SearchIndex index, Words words, int jobs, CancellationToken cancellation)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation };
        Parallel.For(0, (index.Documents.Length + Length - 1) / Length, parallel, number =>
        {
            var documents = index.Documents.AsSpan()[(number * Length)..Math.Min(index.Documents.Length, (number + 1) * Length)];
            files.Write("d" + number.ToString(CultureInfo.InvariantCulture), Rows(documents, words));
        });
    }

    private static StringBuilder Rows(ReadOnlySpan<SearchDocument> documents, Words words)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var document in documents)
                Write(json, document.Record.Id, SearchRow.Of(document.Record, words));
            json.WriteEndArray();
        }

        return new StringBuilder(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void Write(Utf8JsonWriter json, string id, SearchRow row)
    {
        var length = row.Mark is not null ? 8 : row.Translations.Length > 0 ? 6 : row.Language.Length > 0 ? 5 : row.Other.Length > 0 ? 4 : 3;
        json.WriteStartArray();
        json.WriteStringValue(id);
        json.WriteStringValue(row.Title);
        json.WriteStringValue(row.Remark);
        if (length > 3)
            json.WriteStringValue(row.Other);
        if (length > 4)
            json.WriteStringValue(row.Language);
        if (length > 5)
            WriteTranslations(json, row);
        if (row.Mark is { } mark)
        {
            json.WriteNumberValue(mark);
            json.WriteNumberValue(row.Rung);
        }

        json.WriteEndArray();
    }

    private static void WriteTranslations(Utf8JsonWriter json, SearchRow row)
    {
        json.WriteStartArray();
        foreach (var translation in row.Translations)
        {
            json.WriteStartArray();
            json.WriteStringValue(translation.Language);
            json.WriteStringValue(translation.Text);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
