using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Analysis.Relays;

/// <summary>A fact's citations followed to where its claim was first made.</summary>
internal sealed class TracedFact
{
    public required TracedCitation[] Citations { get; init; }

    /// <summary>Those of all citations, ascending.</summary>
    public required int[] Origins { get; init; }

    /// <summary>The origins that a citation goes straight to, ascending.</summary>
    public required int[] CitedDirectly { get; init; }

    /// <summary>The distinct voices of the origins' publishers, ordinal.</summary>
    public required ImmutableArray<string> Voices { get; init; }

    public static TracedFact Of(Fact fact, RelayNetwork network)
    {
        var citations = new TracedCitation[fact.Citations.Length];
        for (var at = 0; at < citations.Length; at++)
            citations[at] = TracedCitation.Of(fact.Citations[at], network);
        var origins = Numbers.Union([.. citations.Select(citation => citation.Origins)]);
        return new TracedFact
        {
            Citations = citations,
            Origins = origins,
            CitedDirectly = Numbers.Distinct(citations.Where(citation => citation.IsDirect).Select(citation => citation.Source)),
            Voices = network.VoicesOf(origins),
        };
    }
}

/// <summary>A citation followed to its origins.</summary>
/// <param name="Source">The cited source, or -1 where there is none of that name.</param>
/// <param name="Over">The relayed item that the claim came over, by the citation's <c>origin</c>; else the cited source.</param>
/// <param name="IsOwnReporting">Whether the cited source reports by itself, by the citation's <c>origin: self</c>.</param>
/// <param name="Origins">Where it leads, ascending.</param>
internal sealed record TracedCitation(int Source, int Over, bool IsOwnReporting, int[] Origins)
{
    /// <summary>Whether it goes straight to an origin.</summary>
    public bool IsDirect => Array.BinarySearch(Origins, Source) >= 0;

    public static TracedCitation Of(Citation citation, RelayNetwork network)
    {
        var source = network.Sources.NumberOf(citation.Source.Value);
        if (source < 0)
            return new TracedCitation(source, source, false, []);
        if (citation.Origin is not { } origin)
            return new TracedCitation(source, source, false, network.Roots[source]);
        if (origin.Value == Citation.OwnReporting)
            return new TracedCitation(source, source, true, [source]);
        var over = network.Sources.NumberOf(origin.Value);
        over = over < 0 ? source : over;
        return new TracedCitation(source, over, false, network.Roots[over]);
    }
}
