using Dossier.Analysis.Relays;
using Dossier.Model;

namespace Dossier.Analysis;

/// <summary>
/// Works out what follows from the sources, by the published rules (docs/methods.md): origins and their independence, states and
/// confidence, disputes and corrections, back-links, and what falls with each source.
/// </summary>
public static class Analyzer
{
    /// <summary>
    /// Analyses a corpus. It reads nothing else, never fails, and gives the same for the same corpus, whatever the number of jobs.
    /// </summary>
    /// <param name="corpus">A corpus that loaded without errors; ids that lead nowhere are passed over.</param>
    /// <param name="jobs">How many threads may work at once, from 1.</param>
    public static Findings Analyze(Corpus corpus, int jobs = 1)
    {
        var network = new RelayNetwork(corpus);
        var facts = new IdOrder<Fact>(corpus.Facts);
        var relations = new Relations(facts);
        var traced = Work.ForEach(facts.Count, jobs, fact => TracedFact.Of(facts[fact], network));
        var gathering = new EvidenceGathering(corpus, facts, relations, network, traced);
        var evidence = Work.ForEach(facts.Count, jobs, gathering.Of);
        var byTime = Enumerable.Range(0, facts.Count)
            .Order(Comparer<int>.Create((left, right) => FactOrder.ByTime.Compare(facts[left], facts[right])))
            .ToArray();
        var links = new CorpusLinks(corpus, [.. byTime.Select(fact => facts[fact])]);
        var judging = new Judging(facts, relations, network, traced, evidence, links);
        var judged = Work.ForEach(facts.Count, jobs, judging.Of);
        ConfidenceLevel?[] levels = [.. judged.Select(finding => finding.Confidence)];
        var impact = new ImpactAnalysis(network, facts, traced, evidence, levels, Places(byTime));
        return Summary.Of(corpus, new Analysed(network, facts, relations, byTime, judged, impact, links));
    }

    private static int[] Places(int[] order)
    {
        var places = new int[order.Length];
        for (var place = 0; place < order.Length; place++)
            places[order[place]] = place;
        return places;
    }
}

/// <summary>All that the stages of an analysis found, by number.</summary>
internal sealed record Analysed(
    RelayNetwork Network,
    IdOrder<Fact> Facts,
    Relations Relations,
    int[] ByTime,
    FactFinding[] Judged,
    ImpactAnalysis Impact,
    CorpusLinks Links);
