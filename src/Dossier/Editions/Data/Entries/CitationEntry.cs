using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dossier.Captures;
using Dossier.Model;

namespace Dossier.Editions.Data.Entries;

/// <summary>A citation followed to where its claim was first made.</summary>
internal sealed record CitationEntry
{
    /// <summary>The id of the citing fact.</summary>
    public required string Fact { get; init; }

    /// <summary>Its place among the fact's citations, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The citation.</summary>
    public required Citation Citation { get; init; }

    /// <summary>The id of the cited source's publisher.</summary>
    public required string Publisher { get; init; }

    /// <summary>What was found of its excerpt in a copy of the source's text; null where it has none, or was not checked as it stands.</summary>
    public required ExcerptVerdict? Verdict { get; init; }

    /// <summary>Where it leads, source ids in their order.</summary>
    public required ImmutableArray<CitationOrigin> Origins { get; init; }

    /// <summary>
    /// How many of its origins' voices no earlier citation of the fact has; over all citations of a fact, its independent origins.
    /// </summary>
    public required int NewVoices { get; init; }

    /// <summary>The voices of its origins, each once, ordinal.</summary>
    public IEnumerable<string> Voices => Origins is [var only]
        ? [only.Voice]
        : Origins.Select(origin => origin.Voice).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>Whether the claim was first made in the cited source itself.</summary>
    public bool IsDirect => Origins.Any(origin => origin.Source == Citation.Source.Value);

    /// <summary>Follows a citation.</summary>
    /// <param name="entry">The citing fact.</param>
    /// <param name="at">Which of its citations, from 0.</param>
    /// <param name="heard">The voices of the citations before it; its own are added.</param>
    public static CitationEntry Of(FactEntry entry, int at, HashSet<string> heard)
    {
        var citation = entry.Fact.Citations[at];
        var origins = OriginsOf(entry, at);
        var newVoices = 0;
        foreach (var origin in origins)
            newVoices += heard.Add(origin.Voice) ? 1 : 0;
        return new CitationEntry
        {
            Fact = entry.Fact.Id,
            Number = at + 1,
            Citation = citation,
            Publisher = entry.Dataset.PublisherOf(citation.Source.Value).Id,
            Verdict = Locking.Find(entry.Dataset.Corpus.Captures, citation)?.Verdict,
            Origins = origins,
            NewVoices = newVoices,
        };
    }

    private static ImmutableArray<CitationOrigin> OriginsOf(FactEntry entry, int at)
    {
        var found = entry.Finding.CitationOrigins[at];
        var origins = new CitationOrigin[found.Length];
        for (var which = 0; which < origins.Length; which++)
        {
            var publisher = entry.Dataset.PublisherOf(found[which]);
            origins[which] = new CitationOrigin(entry.Fact.Id, at + 1, found[which], publisher.Id, publisher.Voice);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(origins);
    }
}

/// <summary>One origin that a citation leads to.</summary>
/// <param name="Fact">The id of the citing fact.</param>
/// <param name="Citation">The citation's place in it, from 1.</param>
/// <param name="Source">The origin's id.</param>
/// <param name="Publisher">The id of its publisher.</param>
/// <param name="Voice">The publisher's voice.</param>
internal sealed record CitationOrigin(string Fact, int Citation, string Source, string Publisher, string Voice);
