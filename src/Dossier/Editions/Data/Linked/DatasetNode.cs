using System.Text.Json;
using Dossier.Editions.Data.Entries;

namespace Dossier.Editions.Data.Linked;

/// <summary>The dossier as schema.org's <c>Dataset</c>, with the files by which it is to be had.</summary>
internal static class DatasetNode
{
    public static void Write(Utf8JsonWriter json, Dataset dataset, IEnumerable<DataFile> files)
    {
        var settings = dataset.Corpus.Settings;
        Node.Begin(json, "Dataset", Node.Dataset);
        json.WriteString("name", settings.Title.Value);
        Node.Text(json, "alternateName", settings.Subtitle?.Value);
        json.WriteString("description", settings.Summary.Value);
        json.WriteString("inLanguage", settings.Language.Value);
        json.WriteString("temporalCoverage", $"../{settings.AsOf.Value}");
        Node.Text(json, "license", settings.Licence?.Url.Value);
        Node.Text(json, "url", settings.SiteUrl?.Value);
        Node.Text(json, "version", dataset.BuiltFrom.Revision);
        json.WriteBoolean("isAccessibleForFree", true);
        WriteEditors(json, settings);
        json.WriteStartArray("distribution");
        foreach (var file in files)
            WriteDownload(json, file);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEditors(Utf8JsonWriter json, Model.DossierSettings settings)
    {
        if (settings.Editors.IsEmpty)
            return;
        json.WriteStartArray("creator");
        foreach (var editor in settings.Editors)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Person");
            json.WriteString("name", editor.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDownload(Utf8JsonWriter json, DataFile file)
    {
        json.WriteStartObject();
        json.WriteString("@type", "DataDownload");
        json.WriteString("contentUrl", file.Path);
        json.WriteString("encodingFormat", file.MediaType);
        json.WriteString("description", file.Description);
        json.WriteEndObject();
    }
}
