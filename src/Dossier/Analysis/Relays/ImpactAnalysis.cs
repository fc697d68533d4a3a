using System.Collections.Immutable;
using Dossier.Analysis.Rules;
using Dossier.Model;

namespace Dossier.Analysis.Relays;

/// <summary>What falls with a source. Only facts that cite it, or something that passes it on, are looked at.</summary>
internal sealed class ImpactAnalysis
{
    private readonly RelayNetwork network;
    private readonly IdOrder<Fact> facts;
    private readonly TracedFact[] traced;
    private readonly Evidence[] evidence;
    private readonly ConfidenceLevel?[] levels;
    private readonly int[] timeOf;
    private readonly int[][] citedBy;

    /// <param name="network">The relays.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="traced">By fact: its citations, followed.</param>
    /// <param name="evidence">By fact: what it was judged on.</param>
    /// <param name="levels">By fact: the confidence found.</param>
    /// <param name="timeOf">By fact: its place in the order of time.</param>
    public ImpactAnalysis(
        RelayNetwork network, IdOrder<Fact> facts, TracedFact[] traced, Evidence[] evidence, ConfidenceLevel?[] levels, int[] timeOf)
    {
        (this.network, this.facts, this.timeOf) = (network, facts, timeOf);
        (this.traced, this.evidence, this.levels) = (traced, evidence, levels);
        citedBy = Numbers.Invert([.. traced.Select(Cited)], network.Sources.Count);
    }

    public Impact Of(int source)
    {
        var removal = new Removal(network, source);
        var touched = Numbers.Distinct(removal.Touched.SelectMany(relay => citedBy[relay]));
        Array.Sort(touched, (left, right) => timeOf[left].CompareTo(timeOf[right]));
        var orphaned = ImmutableArray.CreateBuilder<string>();
        var weakened = ImmutableArray.CreateBuilder<WeakenedFact>();
        foreach (var fact in touched)
        {
            if (Left(fact, removal) is not { } left)
                continue;
            if (left.Origins.IsEmpty)
                orphaned.Add(facts[fact].Id);
            else if (levels[fact] is { } from && ConfidenceRules.Level(left) is var to && to < from)
                weakened.Add(new WeakenedFact(facts[fact].Id, from, to));
        }

        return new Impact(orphaned.ToImmutable(), weakened.ToImmutable());
    }

    private static int[] Cited(TracedFact fact) =>
        Numbers.Distinct(fact.Citations.Select(citation => citation.Source).Where(source => source >= 0));

    /// <summary>The evidence that is left of a fact, or null where it is all there still.</summary>
    private Evidence? Left(int fact, Removal removal)
    {
        var before = traced[fact];
        var origins = new List<int[]>(before.Citations.Length);
        var direct = new List<int>();
        foreach (var citation in before.Citations)
        {
            var left = removal.OriginsLeft(citation);
            origins.Add(left);
            if (citation.Source >= 0 && Array.BinarySearch(left, citation.Source) >= 0)
                direct.Add(citation.Source);
        }

        var standing = Numbers.Union(origins);
        var cited = Numbers.Distinct(direct);
        if (standing.AsSpan().SequenceEqual(before.Origins) && cited.AsSpan().SequenceEqual(before.CitedDirectly))
            return null;
        return evidence[fact] with
        {
            Origins = network.OriginsAt(standing),
            Voices = network.VoicesOf(standing),
            CitedDirectly = network.OriginsAt(cited),
        };
    }
}
