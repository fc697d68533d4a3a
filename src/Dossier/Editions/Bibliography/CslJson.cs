using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dossier.Model;

namespace Dossier.Editions.Bibliography;

/// <summary>Writes entries as CSL-JSON (Citation Style Language, "CSL-JSON" schema 1.0), which Zotero and pandoc read.</summary>
internal static class CslJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>A list of one entry, as pandoc and Zotero take it.</summary>
    public static string Of(BibliographyEntry entry)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartArray();
            Write(json, entry);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    /// <summary>Writes an entry as an object.</summary>
    public static void Write(Utf8JsonWriter json, BibliographyEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Key);
        json.WriteString("type", entry.Url is null ? "document" : "webpage");
        json.WriteString("title", entry.Title);
        WriteAuthor(json, entry.Author);
        json.WriteString(entry.Url is null ? "publisher" : "container-title", entry.Publisher);
        WriteDate(json, "issued", entry.Published);
        WriteText(json, "version", entry.Version);
        WriteText(json, "URL", entry.Url);
        WriteDate(json, "accessed", entry.Accessed);
        json.WriteString("language", entry.Language);
        WriteArchive(json, entry);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    private static void WriteAuthor(Utf8JsonWriter json, string? author)
    {
        if (author is null)
            return;
        json.WriteStartArray("author");
        json.WriteStartObject();
        json.WriteString("literal", author);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteArchive(Utf8JsonWriter json, BibliographyEntry entry)
    {
        if (entry.ArchiveUrl is not { } url)
            return;
        json.WriteString("archive", Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.IdnHost : url);
        json.WriteString("archive_location", url);
        if (entry.ArchiveCaptured is { } captured)
            json.WriteString("note", $"Archived copy taken {captured}: {url}");
    }

    private static void WriteDate(Utf8JsonWriter json, string name, EdtfDate? date)
    {
        if (date is not { } known)
            return;
        json.WriteStartObject(name);
        if (known is { From: { } from, To: { } to })
            WriteParts(json, known.IsInterval ? [from, to] : [from]);
        else
            json.WriteString("literal", known.From is { } since ? $"since {since}" : $"until {known.To}");
        json.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter json, ReadOnlySpan<CalendarDate> dates)
    {
        json.WriteStartArray("date-parts");
        var isApproximate = false;
        foreach (var date in dates)
        {
            isApproximate |= date.IsApproximate;
            json.WriteStartArray();
            json.WriteNumberValue(date.Year);
            if (date.Month is { } month)
                json.WriteNumberValue(month);
            if (date.Day is { } day)
                json.WriteNumberValue(day);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        if (isApproximate)
            json.WriteBoolean("circa", true);
    }
}
