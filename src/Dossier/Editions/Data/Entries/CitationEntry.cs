using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dossier.Analysis;
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

    /// <summary>The ids of the origins, parted by spaces.</summary>
    public string OriginList => Origins is [var only] ? only.Source : string.Join(' ', Origins.Select(origin => origin.Source));

    /// <summary>The voices of its origins, each once, ordinal.</summary>
    public ImmutableArray<string> Voices => Origins is [var only]
        ? [only.Voice]
        : [.. Origins.Select(origin => origin.Voice).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The voices, parted by spaces.</summary>
    public string VoiceList => Origins is [var only] ? only.Voice : string.Join(' ', Voices);

    /// <summary>Whether the claim was first made in the cited source itself.</summary>
    public bool IsDirect => Origins is [var only] ? only.Source == Citation.Source.Value : Origins.Any(origin => origin.Source == Citation.Source.Value);

    /// <summary>Follows the citations of a fact.</summary>
    public static ImmutableArray<CitationEntry> Of(Dataset dataset, Fact fact, FactFinding finding)
    {
        var heard = new HashSet<string>(StringComparer.Ordinal);
        var entries = new CitationEntry[fact.Citations.Length];
        for (var at = 0; at < entries.Length; at++)
        {
            var origins = OriginsOf(dataset, fact, at + 1, finding.CitationOrigins[at]);
            entries[at] = new CitationEntry
            {
                Fact = fact.Id,
                Number = at + 1,
                Citation = fact.Citations[at],
                Publisher = dataset.PublisherOf(fact.Citations[at].Source.Value).Id,
                Verdict = Locking.Find(dataset.Corpus.Captures, fact.Citations[at])?.Verdict,
                Origins = origins,
                NewVoices = origins.Count(origin => heard.Add(origin.Voice)),
            };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(entries);
    }

    private static ImmutableArray<CitationOrigin> OriginsOf(Dataset dataset, Fact fact, int citation, ImmutableArray<string> found)
    {
        var origins = new CitationOrigin[found.Length];
        for (var which = 0; which < origins.Length; which++)
        {
            var publisher = dataset.PublisherOf(found[which]);
            origins[which] = new CitationOrigin(fact.Id, citation, found[which], publisher.Id, publisher.Voice);
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
