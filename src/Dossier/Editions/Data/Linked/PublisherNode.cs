using System.Text.Json;
using Dossier.Model;

namespace Dossier.Editions.Data.Linked;

/// <summary>A publisher as schema.org's <c>Organization</c>.</summary>
internal static class PublisherNode
{
    public static void Write(Utf8JsonWriter json, Publisher publisher)
    {
        Node.Begin(json, "Organization", Node.Publisher(publisher.Id));
        json.WriteString("identifier", publisher.Id);
        json.WriteString("name", publisher.Name.Value);
        json.WriteEndObject();
    }
}
