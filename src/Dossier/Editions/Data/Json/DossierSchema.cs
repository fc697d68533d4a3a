using System.Text.Json;
using Dossier.Editions.Data.Json.Shapes;

namespace Dossier.Editions.Data.Json;

/// <summary>The JSON Schema (2020-12) of <c>dossier.json</c>, read from the same shapes as the file is written by.</summary>
internal static class DossierSchema
{
    /// <summary>The shapes of all objects, each once, the whole dossier first.</summary>
    public static IReadOnlyList<JsonShape> Shapes { get; } = Collect();

    /// <summary>Writes the schema.</summary>
    public static void Write(Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, JsonText.Indented))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", DossierShape.Shape.Description);
            json.WriteString("$ref", Reference(DossierShape.Shape));
            json.WriteStartObject("$defs");
            foreach (var shape in Shapes)
                WriteShape(json, shape);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static List<JsonShape> Collect()
    {
        List<JsonShape> shapes = [DossierShape.Shape];
        for (var at = 0; at < shapes.Count; at++)
            shapes.AddRange(shapes[at].Members.Select(member => member.Type.Shape).OfType<JsonShape>().Where(shape => !shapes.Contains(shape)).Distinct());
        return shapes;
    }

    private static void WriteShape(Utf8JsonWriter json, JsonShape shape)
    {
        json.WriteStartObject(shape.Name);
        json.WriteString("description", shape.Description);
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var member in shape.Members)
            WriteMember(json, member);
        json.WriteEndObject();
        json.WriteStartArray("required");
        foreach (var member in shape.Members)
            json.WriteStringValue(member.Key);
        json.WriteEndArray();
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
    }

    private static void WriteMember(Utf8JsonWriter json, JsonMember member)
    {
        json.WriteStartObject(member.Key);
        json.WriteString("description", member.Description);
        if (member.Type.IsList)
        {
            json.WriteString("type", "array");
            json.WriteStartObject("items");
            WriteType(json, member.Type);
            json.WriteEndObject();
        }
        else if (member.Type.IsMap)
        {
            json.WriteString("type", "object");
            json.WriteStartObject("additionalProperties");
            WriteType(json, member.Type);
            json.WriteEndObject();
        }
        else
        {
            WriteType(json, member.Type);
        }

        json.WriteEndObject();
    }

    private static void WriteType(Utf8JsonWriter json, JsonType type)
    {
        if (type.Shape is { } shape)
        {
            WriteReference(json, shape, type.IsOptional);
            return;
        }

        WriteName(json, type);
        if (type.Words.IsEmpty)
            return;
        json.WriteStartArray("enum");
        foreach (var word in type.Words)
            json.WriteStringValue(word);
        if (type.IsOptional)
            json.WriteNullValue();
        json.WriteEndArray();
    }

    private static void WriteName(Utf8JsonWriter json, JsonType type)
    {
        if (!type.IsOptional)
        {
            json.WriteString("type", type.Name);
            return;
        }

        json.WriteStartArray("type");
        json.WriteStringValue(type.Name);
        json.WriteStringValue("null");
        json.WriteEndArray();
    }

    private static void WriteReference(Utf8JsonWriter json, JsonShape shape, bool isOptional)
    {
        if (!isOptional)
        {
            json.WriteString("$ref", Reference(shape));
            return;
        }

        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteString("$ref", Reference(shape));
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "null");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static string Reference(JsonShape shape) => "#/$defs/" + shape.Name;
}
