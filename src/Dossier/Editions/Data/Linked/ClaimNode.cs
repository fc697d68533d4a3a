using System.Text.Json;
using Dossier.Editions.Data.Entries;
using Dossier.Model;

namespace Dossier.Editions.Data.Linked;

/// <summary>A fact as schema.org's <c>Claim</c>.</summary>
internal static class ClaimNode
{
    public static void Write(Utf8JsonWriter json, FactEntry entry)
    {
        var (fact, settings) = (entry.Fact, entry.Dataset.Corpus.Settings);
        Node.Begin(json, "Claim", Node.Fact(fact.Id));
        json.WriteString("identifier", fact.Id);
        json.WriteString("text", fact.Statement.Value);
        json.WriteString("inLanguage", settings.Language.Value);
        // Whether the claim is a person's or an organisation's is not known: it is told in words.
        Node.Named(json, "author", fact.Attribution.Value);
        json.WriteString("creativeWorkStatus", WordOf<Analysis.State>.Of(entry.Finding.State));
        Node.Text(json, "temporalCoverage", fact.When?.Value.ToString());
        Node.Links(json, "about", fact.Entities.Select(entity => Node.Entity(entity.Value)));
        Node.Links(json, "appearance", Cited(fact).Select(Node.Source));
        if (FirstAppearance(entry) is { } first)
            Node.Link(json, "firstAppearance", Node.Source(first));
        Node.Link(json, "isPartOf", Node.Dataset);
        json.WriteEndObject();
    }

    private static IEnumerable<string> Cited(Fact fact) => fact.Citations.Select(citation => citation.Source.Value).Distinct(StringComparer.Ordinal);

    /// <summary>
    /// The origin that was published first, by the last day that its date may mean; undated ones come last, then the id decides.
    /// </summary>
    private static string? FirstAppearance(FactEntry entry) => entry.Finding.Origins
        .OrderBy(origin => entry.Dataset.Corpus.Sources[origin].Published?.Value.Latest ?? DateOnly.MaxValue)
        .ThenBy(origin => origin, StringComparer.Ordinal)
        .FirstOrDefault();
}
