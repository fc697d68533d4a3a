using Dossier.Analysis;
using Dossier.Model;
using Dossier.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using ModelFact = Dossier.Model.Fact;

namespace Dossier.Tests.Analysis;

/// <summary>What holds for every relay network, tried on random ones.</summary>
public sealed class AnalysisProperties
{
    /// <summary>A random corpus in which a source relays only sources before it, so that there is no cycle.</summary>
    private static readonly Gen<CorpusBuilder> Corpora =
        from size in Gen.Choose(1, 14)
        from links in Gen.ListOf(Gen.Zip(Gen.Choose(0, size - 1), Gen.Choose(0, size - 1)), size * 2)
        from voices in Gen.ListOf(Gen.Choose(0, 4), size)
        from citations in Gen.ListOf(Gen.Zip(Gen.Choose(0, 5), Gen.Choose(0, size - 1)), size * 2)
        select Compose(size, [.. links], [.. voices], [.. citations]);

    private static CorpusBuilder Compose(int size, (int, int)[] links, int[] voices, (int, int)[] citations)
    {
        var corpus = new CorpusBuilder();
        for (var source = 0; source < size; source++)
        {
            var relays = links
                .Where(link => Math.Max(link.Item1, link.Item2) == source && link.Item1 != link.Item2)
                .Select(link => Name(Math.Min(link.Item1, link.Item2)));
            corpus.Source(Name(source), $"p{voices[source]}", [.. relays.Distinct()]);
        }

        for (var fact = 0; fact <= 5; fact++)
            corpus.Fact(
                $"f{fact}",
                [.. citations.Where(citation => citation.Item1 == fact).Select(citation => Name(citation.Item2)).Distinct()],
                (Basis)(fact % 5));
        return corpus;
    }

    private static string Name(int source) => $"s{source:D2}";

    private static void Holds(Func<Corpus, Findings, bool> property) =>
        Prop.ForAll(Corpora.ToArbitrary(), builder => property(builder.Build(), builder.Analyze())).QuickCheckThrowOnFailure();

    [Fact]
    public void The_roots_of_a_root_are_itself() =>
        Holds(
            (_, findings) =>
                findings.Sources.Values.SelectMany(source => source.Roots)
                    .All(root => findings.Sources[root].Roots is [var only] && only == root));

    [Fact]
    public void There_are_no_more_independent_origins_than_origins() =>
        Holds((_, findings) => findings.Facts.Values.All(fact => fact.IndependentOrigins.Length <= fact.Origins.Length));

    [Fact]
    public void Every_origin_has_in_its_fan_out_all_whose_root_it_is() =>
        Holds(
            (_, findings) =>
                findings.Sources.All(
                    source => source.Value.Roots.All(root => root == source.Key || findings.Sources[root].FanOut.Contains(source.Key))));

    [Fact]
    public void A_source_that_no_fact_rests_on_leaves_everything_as_it_was() =>
        Holds((corpus, findings) => findings.Sources.Values
            .Where(source => source.CitedBy.IsEmpty && source.FanOut.All(relay => findings.Sources[relay].CitedBy.IsEmpty))
            .All(source => source.Impact is { Orphaned.IsEmpty: true, Weakened.IsEmpty: true }));

    [Fact]
    public void The_impact_is_what_an_analysis_without_the_source_finds() =>
        Holds(
            (corpus, findings) =>
                corpus.Sources.All(source => Told(findings.Sources[source.Id].Impact) == Told(ByHand(corpus, findings, source.Id))));

    [Fact]
    public void The_order_of_the_records_changes_nothing() =>
        Holds((corpus, findings) => Told(Analyzer.Analyze(Reversed(corpus))) == Told(findings));

    [Fact]
    public void The_number_of_jobs_changes_nothing() =>
        Holds((corpus, findings) => Told(Analyzer.Analyze(corpus, 4)) == Told(findings));

    /// <summary>The slow way: take the source and all that only relays it out of the corpus, and analyse what is left.</summary>
    private static Impact ByHand(Corpus corpus, Findings findings, string removed)
    {
        var fallen = new HashSet<string> { removed };
        while (corpus.Sources.FirstOrDefault(
                source =>
                    !fallen.Contains(source.Id) && source.Relays.Length > 0
                        && source.Relays.All(relayed => fallen.Contains(relayed.Value))) is { } next)
            fallen.Add(next.Id);
        var left = corpus with
        {
            Sources = new RecordSet<Source>(corpus.Sources.Where(source => !fallen.Contains(source.Id))
                .Select(source => source with { Relays = [.. source.Relays.Where(relayed => !fallen.Contains(relayed.Value))] })),
            Facts = new RecordSet<ModelFact>(
                corpus.Facts.Select(
                    fact => fact with { Citations = [.. fact.Citations.Where(citation => !fallen.Contains(citation.Source.Value))] })),
        };
        var after = Analyzer.Analyze(left).Facts;
        var ids = corpus.Facts.Select(fact => fact.Id).Where(id => !findings.Facts[id].Origins.IsEmpty).ToList();
        return new Impact(
            [.. ids.Where(id => after[id].Origins.IsEmpty)],
            [
                .. from id in ids
                   where !after[id].Origins.IsEmpty && after[id].Confidence < findings.Facts[id].Confidence
                   select new WeakenedFact(id, findings.Facts[id].Confidence ?? default, after[id].Confidence ?? default),
            ]);
    }

    private static Corpus Reversed(Corpus corpus) => corpus with
    {
        Sources = new RecordSet<Source>(corpus.Sources.Reverse().Select(source => source with { Relays = [.. source.Relays.Reverse()] })),
        Facts = new RecordSet<ModelFact>(corpus.Facts.Reverse()),
        Publishers = new RecordSet<Publisher>(corpus.Publishers.Reverse()),
    };

    private static string Told(Findings findings) => string.Join('\n',
    [
        .. findings.Facts.OrderBy(fact => fact.Key, StringComparer.Ordinal).Select(fact =>
            $"{fact.Key} {fact.Value.State} {fact.Value.Confidence} {Told(fact.Value.Origins)}"
            + Told(fact.Value.Trace.Select(step => step.Reason))),
        .. findings.Sources.OrderBy(source => source.Key, StringComparer.Ordinal).Select(source =>
            $"{source.Key} {Told(source.Value.Roots)} {Told(source.Value.FanOut)} {Told(source.Value.CitedBy)}"
            + Told(source.Value.Impact)),
        Told(findings.OriginsByFanOut),
    ]);

    private static string Told(Impact impact) => $"{Told(impact.Orphaned)} | {string.Join(',', impact.Weakened)}";

    private static string Told(IEnumerable<string> ids) => string.Join(',', ids);
}
