using System.Text.Json;
using Dossier.Model;

namespace Dossier.Editions.Data.Linked;

/// <summary>An entity as the class of schema.org that fits its kind.</summary>
internal static class EntityNode
{
    public static void Write(Utf8JsonWriter json, Entity entity)
    {
        Node.Begin(json, TypeOf(entity.Kind.Value), Node.Entity(entity.Id));
        json.WriteString("identifier", entity.Id);
        json.WriteString("name", entity.Name.Value);
        if (!entity.Names.IsEmpty)
            WriteNames(json, entity);
        Node.Text(json, "description", entity.Role?.Value);
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, Entity entity)
    {
        json.WriteStartArray("alternateName");
        foreach (var name in entity.Names)
        {
            json.WriteStartObject();
            json.WriteString("@language", name.Language);
            json.WriteString("@value", name.Text.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // A state is an area with an administration: what else it is, schema.org need not be told.
    private static string TypeOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "Person",
        EntityKind.State => "AdministrativeArea",
        EntityKind.Organisation => "Organization",
        EntityKind.Place => "Place",
        _ => "Thing",
    };
}
