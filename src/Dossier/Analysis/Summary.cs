using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Analysis;

/// <summary>Turns what was found by number into findings by id, with the lists and counts over all of them.</summary>
internal static class Summary
{
    public static Findings Of(Corpus corpus, Analysed analysed)
    {
        var facts = new Dictionary<string, FactFinding>(analysed.Judged.Length, StringComparer.Ordinal);
        for (var fact = 0; fact < analysed.Judged.Length; fact++)
            facts[analysed.Facts[fact].Id] = analysed.Judged[fact];
        var factsOfTopic = analysed.Links.FactsOfTopic.Freeze();
        return new Findings
        {
            Facts = facts.ToFrozenDictionary(StringComparer.Ordinal),
            Sources = Sources(analysed),
            SourcesOfPublisher = analysed.Links.SourcesOfPublisher.Freeze(),
            FactsOfEntity = analysed.Links.FactsOfEntity.Freeze(),
            FactsOfTopic = factsOfTopic,
            FactsOfSeries = analysed.Links.FactsOfSeries.Freeze(),
            TopicsOfSeries = analysed.Links.TopicsOfSeries.Freeze(),
            Timeline = [.. from fact in analysed.ByTime where analysed.Facts[fact].When is not null select analysed.Facts[fact].Id],
            Disputes = Quarrels.Disputes(analysed),
            Corrections = Quarrels.Corrections(analysed),
            OriginsByFanOut = OriginsByFanOut(analysed),
            Tally = Tally.Of(analysed.Judged),
            TallyOfTopic = ByTopic(factsOfTopic, ids => Tally.Of(ids.Select(id => facts[id]))),
            BalanceOfTopic = ByTopic(factsOfTopic, ids => Balance.Of(corpus, [.. ids.Select(id => facts[id])])),
        };
    }

    private static FrozenDictionary<string, T> ByTopic<T>(
        FrozenDictionary<string, ImmutableArray<string>> factsOfTopic, Func<ImmutableArray<string>, T> count) =>
        factsOfTopic.ToFrozenDictionary(topic => topic.Key, topic => count(topic.Value), StringComparer.Ordinal);

    private static FrozenDictionary<string, SourceFinding> Sources(Analysed analysed)
    {
        var network = analysed.Network;
        var originOf = new BackLinks(Enumerable.Range(0, network.Sources.Count).Select(source => network.Sources[source].Id));
        foreach (var fact in analysed.ByTime)
            originOf.Add(analysed.Judged[fact].Origins, analysed.Facts[fact].Id);
        var findings = new Dictionary<string, SourceFinding>(network.Sources.Count, StringComparer.Ordinal);
        for (var source = 0; source < network.Sources.Count; source++)
        {
            var (number, id) = (source, network.Sources[source].Id);
            findings[id] = new SourceFinding(() => analysed.Impact.Of(number))
            {
                Roots = network.Sources.IdsOf(network.Roots[source]),
                RelayedBy = network.Sources.IdsOf(network.RelayedBy[source]),
                FanOut = network.Sources.IdsOf(network.FanOut[source]),
                CitedBy = analysed.Links.FactsCiting[id],
                OriginOf = originOf[id],
                PointsIn = analysed.Links.SeriesFrom[id],
                NamedInTopics = analysed.Links.TopicsNamingSource[id],
            };
        }

        return findings.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static ImmutableArray<string> OriginsByFanOut(Analysed analysed)
    {
        var network = analysed.Network;
        var origins = from source in Enumerable.Range(0, network.Sources.Count)
                      where network.Relays[source].Length == 0 && network.FanOut[source].Length > 0
                      orderby network.FanOut[source].Length descending, source
                      select network.Sources[source].Id;
        return [.. origins];
    }
}
