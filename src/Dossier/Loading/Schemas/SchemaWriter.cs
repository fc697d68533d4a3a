using System.Text.Encodings.Web;
using System.Text.Json;
using Dossier.Loading.Fields;
using Dossier.Loading.Rules;

namespace Dossier.Loading.Schemas;

/// <summary>
/// Writes JSON Schemas of draft 7, which editors' YAML servers know best, with what they show besides: <c>markdownDescription</c>,
/// <c>markdownEnumDescriptions</c>, <c>patternErrorMessage</c>.
/// </summary>
/// <remarks>
/// A schema says what a file looks like, never less than the reader: what the reader takes, the schema must not refuse. Editors read
/// YAML 1.2, in which <c>2023</c> is a number and an empty value null, while here every value is text, and an empty one left out.
/// </remarks>
internal sealed class SchemaWriter(Utf8JsonWriter json)
{
    /// <summary>Indented, with letters of every script as they are.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a schema.</summary>
    public void Write(ContentSchema schema)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
        if (schema.IsKeyed)
            WriteKeyed(schema);
        else
            WriteRecord(schema.Shape, isOptional: false);
        json.WriteEndObject();
    }

    private void WriteKeyed(ContentSchema schema)
    {
        json.WriteString("title", schema.Files);
        json.WriteString("description", $"{schema.Shape.Description}: each under its id.");
        json.WriteString("type", "object");
        WriteValuesByKey(Ids.Pattern, () => WriteRecord(schema.Shape, isOptional: false));
    }

    private void WriteRecord(RecordShape shape, bool isOptional)
    {
        json.WriteString("title", shape.Name);
        if (shape.Place.Length > 0)
            json.WriteString("description", $"{shape.Description}: {shape.Place}");
        WriteTypes(isOptional, "object");
        json.WriteStartObject("properties");
        foreach (var field in shape.Fields)
            WriteField(field);
        json.WriteEndObject();
        var required = shape.Fields.Where(field => field.Required).ToList();
        if (required.Count > 0)
        {
            json.WriteStartArray("required");
            foreach (var field in required)
                json.WriteStringValue(field.Name);
            json.WriteEndArray();
        }

        json.WriteBoolean("additionalProperties", false);
    }

    private void WriteField(FieldDescription field)
    {
        json.WriteStartObject(field.Name);
        json.WriteString("description", field.Description + ".");
        json.WriteString("markdownDescription", SchemaWords.Describe(field));
        if (field.Container == FieldContainer.List)
            WriteList(field);
        else if (field.Container == FieldContainer.Map)
            WriteMap(field);
        else
            WriteValue(field, isOptional: !field.Required, isExampled: field.Target is null);
        json.WriteEndObject();
    }

    private void WriteList(FieldDescription field)
    {
        WriteTypes(!field.Required, "array");
        if (field.Required)
            json.WriteNumber("minItems", 1);
        if (field.Target is not null)
            json.WriteBoolean("uniqueItems", true);
        json.WriteStartObject("items");
        WriteValue(field, isOptional: false, isExampled: field.Target is null);
        json.WriteEndObject();
    }

    private void WriteMap(FieldDescription field)
    {
        WriteTypes(!field.Required, "object");
        WriteValuesByKey(field.KeyPattern ?? "", () => WriteValue(field, isOptional: false, isExampled: false));
    }

    private void WriteValuesByKey(string pattern, Action write)
    {
        json.WriteStartObject("patternProperties");
        json.WriteStartObject(pattern);
        write();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
    }

    // An example of an id names nothing, and editors offer examples for completion.
    private void WriteValue(FieldDescription field, bool isOptional, bool isExampled)
    {
        if (field.Shape is { } shape)
        {
            WriteRecord(shape, isOptional);
            return;
        }

        if (field.Kind == FieldKind.Word)
            WriteWords(field);
        else
            WriteTypes(isOptional, SchemaWords.TypesOf(field.Kind));
        WriteLimits(field);
        if (field.Default is { } byDefault)
            WriteText("default", field.Kind, byDefault);
        if (isExampled && field.Kind != FieldKind.Word && field.Kind != FieldKind.Flag && field.Example is { } example)
        {
            json.WriteStartArray("examples");
            WriteText(null, field.Kind, example);
            json.WriteEndArray();
        }
    }

    private void WriteWords(FieldDescription field)
    {
        WriteArray("enum", field.Values);
        // Editors that know no Markdown show the plain ones.
        WriteArray("enumDescriptions", field.Meanings);
        WriteArray("markdownEnumDescriptions", field.Meanings);
    }

    private void WriteLimits(FieldDescription field)
    {
        if (field.Kind == FieldKind.Count)
            json.WriteNumber("minimum", 0);
        if (field.MaxLength is { } longest)
            json.WriteNumber("maxLength", longest);
        if (field.Pattern is not { } pattern)
            return;
        json.WriteString("pattern", pattern);
        if (SchemaWords.PatternHelp(field.Kind) is { } help)
            json.WriteString("patternErrorMessage", help);
    }

    private void WriteTypes(bool isOptional, params ReadOnlySpan<string> types)
    {
        if (types.Length == 1 && !isOptional)
        {
            json.WriteString("type", types[0]);
            return;
        }

        json.WriteStartArray("type");
        foreach (var type in types)
            json.WriteStringValue(type);
        if (isOptional)
            json.WriteStringValue("null");
        json.WriteEndArray();
    }

    private void WriteArray(string key, IEnumerable<string> values)
    {
        json.WriteStartArray(key);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private void WriteText(string? key, FieldKind kind, string text)
    {
        if (key is not null)
            json.WritePropertyName(key);
        if (SchemaWords.IsBare(kind, text))
            json.WriteRawValue(text);
        else
            json.WriteStringValue(text);
    }
}
