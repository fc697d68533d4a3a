using System.Collections;
using System.Collections.Immutable;
using Dossier.Analysis;
using Dossier.Analysis.Relays;
using Dossier.Analysis.Rules;
using Dossier.Editions;
using Dossier.Editions.Data.Entries;
using Dossier.Model;

namespace Dossier.Benchmarks.Citations;

/// <summary>
/// The dataset of a <see cref="CitationWorld"/>, of which no fact and no source is kept: each is made when a file asks for it, what follows from it by the
/// published rules included. A test holds it to the dataset of the same world as a corpus that is loaded and analysed.
/// </summary>
internal sealed class StreamedDataset(CitationWorld world) : Dataset(CitationWorld.Frame(), Analyzer.Analyze(CitationWorld.Frame()), new BuiltFrom("0.0.0", null))
{
    private static readonly Standing Alone =
        new() { IsInError = false, IsSuperseded = false, DeniedBy = [], FallenDenials = [], ContradictedBy = [], Entities = [] };

    public override IEnumerable<FactEntry> Facts => Enumerable.Range(0, world.Facts).Select(Fact);

    public override IEnumerable<SourceEntry> Sources => Enumerable.Range(0, world.Sources).Select(source => new SourceEntry(CitationWorld.Source(source), Finding(source)));

    public override IEnumerable<TopicEntry> Topics =>
        Corpus.Topics.Select((topic, at) => new TopicEntry(topic, at + 1, new Numbered(at, CitationWorld.Topics, world.Facts, CitationWorld.FactId)));

    public override IEnumerable<PublisherEntry> Publishers =>
        Corpus.Publishers.Select((publisher, at) => new PublisherEntry(publisher, new Numbered(at, CitationWorld.Publishers, world.Sources, CitationWorld.SourceId)));

    public override IEnumerable<FactEntry> FactsOf(TopicEntry topic) => topic.Facts.Select(id => Fact(CitationWorld.NumberOf(id)));

    public override Publisher PublisherOf(string source) => Corpus.Publishers[CitationWorld.PublisherOf(CitationWorld.NumberOf(source))];

    public override ConfidenceLevel? ConfidenceIn(string fact) => Confidence(CitationWorld.NumberOf(fact));

    private static ConfidenceLevel Confidence(int fact) => CitationWorld.IsLone(fact) ? ConfidenceLevel.Low : ConfidenceLevel.Moderate;

    private FactEntry Fact(int number)
    {
        var fact = CitationWorld.Fact(number);
        var leads = CitationWorld.Cited(number).Select(source => CitationWorld.SourceId(CitationWorld.OriginOf(source))).ToList();
        ImmutableArray<string> origins = [.. leads.Distinct()];
        ImmutableArray<string> voices = [.. origins.Select(origin => PublisherOf(origin).Voice).Order(StringComparer.Ordinal)];
        ImmutableArray<Origin> found = [.. origins.Select(origin => new Origin(CitationWorld.Source(CitationWorld.NumberOf(origin)), PublisherOf(origin)))];
        var evidence = new Evidence { Fact = fact, Origins = found, Voices = voices, CitedDirectly = found, Standing = Alone };
        var trace = ConfidenceRules.Trace(evidence);
        return new FactEntry(this, fact, new FactFinding
        {
            State = StateRules.Decide(evidence),
            Confidence = ConfidenceRules.Level(trace),
            Trace = trace,
            NearMisses = ConfidenceRules.NearMisses(evidence),
            CitationOrigins = [.. leads.Select(origin => ImmutableArray.Create(origin))],
            Origins = origins,
            IndependentOrigins = voices,
            CorrectedBy = [],
            SupersededBy = [],
            DeniedBy = [],
            ContradictedBy = [],
            SupportedBy = [],
        });
    }

    private SourceFinding Finding(int source)
    {
        var origin = CitationWorld.OriginOf(source);
        var later = Enumerable.Range(source + 1, origin + 2 - source).Select(CitationWorld.SourceId);
        var resting = source == origin ? world.RestingOn(source).ToList() : [];
        return new SourceFinding(() => ImpactOf(resting))
        {
            Roots = [CitationWorld.SourceId(origin)],
            RelayedBy = [.. later.Take(1)],
            FanOut = [.. later],
            CitedBy = Ids(world.Citing(source)),
            OriginOf = Ids(resting),
            PointsIn = [],
        };
    }

    private static Impact ImpactOf(List<int> resting) => new(
        Ids(resting.Where(CitationWorld.IsLone)),
        [.. resting.Where(fact => !CitationWorld.IsLone(fact)).Select(fact => new WeakenedFact(CitationWorld.FactId(fact), Confidence(fact), ConfidenceLevel.Low))]);

    private static ImmutableArray<string> Ids(IEnumerable<int> facts) => [.. facts.Select(CitationWorld.FactId)];

    /// <summary>The ids of every so many numbers, made one by one.</summary>
    private sealed class Numbered(int first, int every, int end, Func<int, string> id) : IReadOnlyCollection<string>
    {
        public int Count => first < end ? ((end - first - 1) / every) + 1 : 0;

        public IEnumerator<string> GetEnumerator()
        {
            for (var number = first; number < end; number += every)
                yield return id(number);
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
