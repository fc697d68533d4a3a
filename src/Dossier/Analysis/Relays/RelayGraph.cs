using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Analysis.Relays;

/// <summary>The ways from a fact's citations to its origins, for drawing: only what lies on such a way.</summary>
/// <param name="Nodes">The sources, by depth (origins first), then by id.</param>
/// <param name="Edges">Who passes on whom, by the ids of both.</param>
public sealed record RelayGraph(ImmutableArray<RelayNode> Nodes, ImmutableArray<RelayEdge> Edges)
{
    /// <summary>The graph of one fact.</summary>
    public static RelayGraph For(Corpus corpus, Findings findings, Fact fact)
    {
        var relays = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        for (var citation = 0; citation < fact.Citations.Length; citation++)
            new CitationPaths(corpus, fact.Citations[citation]).AddTo(relays);
        var cited = fact.Citations.Select(citation => citation.Source.Value).ToHashSet(StringComparer.Ordinal);
        var origins = findings.Facts[fact.Id].Origins.ToHashSet(StringComparer.Ordinal);
        var depths = Depths(relays);
        var nodes = relays.Keys.Select(source => new RelayNode(source, cited.Contains(source), origins.Contains(source), depths[source]));
        var edges = relays.SelectMany(relay => relay.Value.Select(relayed => new RelayEdge(relay.Key, relayed)));
        return new RelayGraph([.. nodes.OrderBy(node => node.Depth).ThenBy(node => node.Source, StringComparer.Ordinal)], [.. edges]);
    }

    private static Dictionary<string, int> Depths(SortedDictionary<string, SortedSet<string>> relays)
    {
        string[] ids = [.. relays.Keys];
        var relayed = new int[ids.Length][];
        for (var node = 0; node < ids.Length; node++)
            relayed[node] = [.. relays[ids[node]].Select(id => Array.BinarySearch(ids, id, StringComparer.Ordinal))];
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var node in Numbers.TargetsFirst(relayed))
            depths[ids[node]] = relayed[node].Select(target => depths.GetValueOrDefault(ids[target]) + 1).DefaultIfEmpty().Max();
        return depths;
    }
}

/// <summary>A source in a relay graph.</summary>
/// <param name="Source">Its id.</param>
/// <param name="IsCited">Whether the fact cites it; if not, it only lies on the way.</param>
/// <param name="IsOrigin">Whether it is an origin of the fact.</param>
/// <param name="Depth">The most steps from here to where its claims end: 0 for what passes nothing on here.</param>
public sealed record RelayNode(string Source, bool IsCited, bool IsOrigin, int Depth);

/// <summary>A step of a relay graph.</summary>
/// <param name="From">The id of the source that passes on.</param>
/// <param name="To">The id of the source that it passes on.</param>
public sealed record RelayEdge(string From, string To);
