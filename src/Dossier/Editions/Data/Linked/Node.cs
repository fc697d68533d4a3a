using System.Text.Json;

namespace Dossier.Editions.Data.Linked;

/// <summary>What all nodes have in common. They are named within the file, as where the site stands may not be known.</summary>
internal static class Node
{
    public const string Dataset = "#dossier";

    public static string Fact(string id) => "#fact-" + id;

    public static string Source(string id) => "#source-" + id;

    public static string Publisher(string id) => "#publisher-" + id;

    public static string Entity(string id) => "#entity-" + id;

    public static void Begin(Utf8JsonWriter json, string type, string name)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
        json.WriteString("@id", name);
    }

    /// <summary>A value that may be missing.</summary>
    public static void Text(Utf8JsonWriter json, string property, string? value)
    {
        if (value is not null)
            json.WriteString(property, value);
    }

    /// <summary>A link to another node.</summary>
    public static void Link(Utf8JsonWriter json, string property, string name)
    {
        json.WriteStartObject(property);
        json.WriteString("@id", name);
        json.WriteEndObject();
    }

    /// <summary>Links to other nodes; nothing where there are none.</summary>
    public static void Links(Utf8JsonWriter json, string property, IEnumerable<string> names)
    {
        var isFirst = true;
        foreach (var name in names)
        {
            if (isFirst)
                json.WriteStartArray(property);
            isFirst = false;
            json.WriteStartObject();
            json.WriteString("@id", name);
            json.WriteEndObject();
        }

        if (!isFirst)
            json.WriteEndArray();
    }

    /// <summary>Something of which nothing but the name is known.</summary>
    public static void Named(Utf8JsonWriter json, string property, string? name)
    {
        if (name is null)
            return;
        json.WriteStartObject(property);
        json.WriteString("name", name);
        json.WriteEndObject();
    }
}
