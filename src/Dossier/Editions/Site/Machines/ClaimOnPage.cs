using System.Text.Json;
using Dossier.Editions.Data.Linked;
using Dossier.Pages.Views;

namespace Dossier.Editions.Site.Machines;

/// <summary>A fact as schema.org's <c>Claim</c>, on its own page. It carries no rating: what the dossier derives is no verdict on truth.</summary>
internal static class ClaimOnPage
{
    // A claim that went round the world appears on hundreds of pages; a search engine needs a few.
    private const int MostAppearances = 20;

    /// <summary>Writes the claim.</summary>
    public static void Write(Utf8JsonWriter json, FactView fact, string canonical)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Claim");
        json.WriteString("identifier", fact.Id);
        Node.Text(json, "url", canonical.Length > 0 ? canonical : null);
        json.WriteString("text", fact.Statement);
        // Whether the claim is a person's or an organisation's is not known: it is told in words.
        Node.Named(json, "author", fact.Attribution);
        if (FirstOrigin(fact) is { } first)
        {
            Node.Text(json, "datePublished", DateOf(first));
            json.WriteStartObject("firstAppearance");
            WriteSource(json, first);
        }

        json.WriteStartArray("appearance");
        foreach (var citation in fact.Citations.Take(MostAppearances))
        {
            json.WriteStartObject();
            WriteSource(json, citation.Source);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static SourceView? FirstOrigin(FactView fact) => fact.Origins
        .OrderBy(origin => origin.Record.Published?.Value.Latest ?? DateOnly.MaxValue).ThenBy(origin => origin.Id, StringComparer.Ordinal).FirstOrDefault();

    private static void WriteSource(Utf8JsonWriter json, SourceView source)
    {
        json.WriteString("@type", "CreativeWork");
        json.WriteString("name", source.Title);
        Node.Text(json, "url", source.Url.Length > 0 ? source.Url : null);
        Node.Named(json, "publisher", source.Publisher.Name);
        Node.Text(json, "datePublished", DateOf(source));
        json.WriteEndObject();
    }

    // A Date there is ISO 8601: what it has no form for is left out.
    private static string? DateOf(SourceView source) =>
        source.Record.Published is { Value: { IsInterval: false, From: { IsApproximate: false } published } } ? published.ToString() : null;
}
