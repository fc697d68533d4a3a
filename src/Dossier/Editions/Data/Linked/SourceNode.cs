using System.Text.Json;
using Dossier.Model;

namespace Dossier.Editions.Data.Linked;

/// <summary>A source as schema.org's <c>CreativeWork</c>.</summary>
internal static class SourceNode
{
    public static void Write(Utf8JsonWriter json, Source source)
    {
        Node.Begin(json, "CreativeWork", Node.Source(source.Id));
        json.WriteString("identifier", source.Id);
        json.WriteString("name", source.Title.Value);
        Node.Text(json, "url", source.Url?.Value);
        Node.Link(json, "publisher", Node.Publisher(source.Publisher.Value));
        Node.Named(json, "author", source.Author?.Value);
        // A Date there is ISO 8601: what it has no form for is left out.
        if (source.Published is { Value: { IsInterval: false, From: { IsApproximate: false } published } })
            json.WriteString("datePublished", published.ToString());
        json.WriteString("inLanguage", source.Language.Value);
        Node.Text(json, "archivedAt", source.Archive?.Url.Value);
        Node.Links(json, "isBasedOn", source.Relays.Select(relayed => Node.Source(relayed.Value)));
        json.WriteEndObject();
    }
}
