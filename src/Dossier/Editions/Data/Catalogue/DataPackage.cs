using System.Text.Json;
using Dossier.Editions.Data.Entries;
using Dossier.Editions.Data.Json;
using Dossier.Editions.Data.Tables;

namespace Dossier.Editions.Data.Catalogue;

/// <summary>
/// Writes <c>datapackage.json</c> (Frictionless Data, Tabular Data Package 1.0): what each CSV file holds, and how its rows hang
/// together.
/// </summary>
internal static class DataPackage
{
    /// <summary>The file's name.</summary>
    public const string FileName = "datapackage.json";

    /// <summary>Writes the descriptor.</summary>
    public static void Write(Dataset dataset, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, JsonText.Indented))
        {
            json.WriteStartObject();
            json.WriteString("profile", "tabular-data-package");
            json.WriteString("name", "dossier");
            WriteDossier(json, dataset);
            json.WriteStartArray("resources");
            foreach (var table in TableCatalogue.All)
                WriteResource(json, table);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteDossier(Utf8JsonWriter json, Dataset dataset)
    {
        var settings = dataset.Corpus.Settings;
        json.WriteString("title", settings.Title.Value);
        json.WriteString("description", settings.Summary.Value);
        json.WriteString("version", $"{settings.AsOf.Value}");
        if (settings.SiteUrl is { } site)
            json.WriteString("homepage", site.Value);
        WriteLicence(json, settings.Licence);
        if (settings.Editors.IsEmpty)
            return;
        json.WriteStartArray("contributors");
        foreach (var editor in settings.Editors)
            WriteObject(json, ("title", editor.Value), ("role", "author"));
        json.WriteEndArray();
    }

    private static void WriteLicence(Utf8JsonWriter json, Model.Licence? licence)
    {
        if (licence is null)
            return;
        json.WriteStartArray("licenses");
        WriteObject(json, ("name", IdOf(licence.Name.Value)), ("path", licence.Url.Value), ("title", licence.Name.Value));
        json.WriteEndArray();
    }

    private static void WriteResource(Utf8JsonWriter json, Table table)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", table.Name);
        json.WriteString("path", table.Name + ".csv");
        json.WriteString("description", table.Description);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("dialect");
        json.WriteString("delimiter", ",");
        json.WriteString("lineTerminator", "\n");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteBoolean("header", true);
        json.WriteEndObject();
        WriteSchema(json, table);
        json.WriteEndObject();
    }

    private static void WriteSchema(Utf8JsonWriter json, Table table)
    {
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var column in table.Columns)
            WriteField(json, column);
        json.WriteEndArray();
        WriteNames(json, "primaryKey", table.Key);
        json.WriteStartArray("foreignKeys");
        foreach (var key in table.ForeignKeys)
            WriteForeignKey(json, key);
        json.WriteEndArray();
        WriteNames(json, "missingValues", [""]);
        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, Column column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", TypeOf(column.Type));
        if (column.Type == ColumnType.Address)
            json.WriteString("format", "uri");
        json.WriteString("description", column.Description);
        json.WriteStartObject("constraints");
        if (!column.IsOptional)
            json.WriteBoolean("required", true);
        if (!column.Words.IsEmpty)
            WriteNames(json, "enum", column.Words);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteForeignKey(Utf8JsonWriter json, ForeignKey key)
    {
        json.WriteStartObject();
        WriteNames(json, "fields", key.Columns);
        json.WriteStartObject("reference");
        json.WriteString("resource", key.Table);
        WriteNames(json, "fields", TableCatalogue.TargetOf(key));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void WriteObject(Utf8JsonWriter json, params ReadOnlySpan<(string Name, string Value)> members)
    {
        json.WriteStartObject();
        foreach (var (name, value) in members)
            json.WriteString(name, value);
        json.WriteEndObject();
    }

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Integer => "integer",
        ColumnType.Number => "number",
        ColumnType.Flag => "boolean",
        ColumnType.Date => "date",
        _ => "string",
    };

    // The specification's pattern for a licence's name: ^([-a-zA-Z0-9._])+$
    private static string IdOf(string name) =>
        string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' ? letter : '-'));
}
