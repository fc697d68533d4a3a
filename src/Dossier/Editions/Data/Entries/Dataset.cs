using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Analysis;
using Dossier.Model;

namespace Dossier.Editions.Data.Entries;

/// <summary>
/// What the data edition states. All files are written record by record. The facts and sources of a corpus, which is in memory anyway, are followed to their
/// origins once for all files; whoever makes them while they are asked for instead, gets files longer than the memory.
/// </summary>
internal class Dataset
{
    /// <summary>The version of the layout: it grows where a column or a key changes its name or its meaning.</summary>
    public const int Format = 1;

    private readonly Lazy<FrozenDictionary<string, Publisher>> publishers;
    private readonly Lazy<ImmutableArray<SourceEntry>> sources;
    private readonly Lazy<ImmutableArray<FactEntry>> facts;
    private readonly Lazy<ILookup<string, FactEntry>> factsByTopic;

    /// <summary>The dataset of a corpus.</summary>
    /// <param name="corpus">What the editors wrote, without errors.</param>
    /// <param name="findings">What follows from it.</param>
    /// <param name="builtFrom">What it was made from.</param>
    public Dataset(Corpus corpus, Findings findings, BuiltFrom builtFrom)
    {
        (Corpus, Findings, BuiltFrom) = (corpus, findings, builtFrom);
        publishers = new(() => corpus.Sources.ToFrozenDictionary(source => source.Id, source => corpus.Publishers[source.Publisher.Value], StringComparer.Ordinal));
        sources = new(() => [.. corpus.Sources.Select(source => new SourceEntry(source, findings.Sources[source.Id]))]);
        facts = new(() => [.. corpus.Facts.Select(fact => new FactEntry(this, fact, findings.Facts[fact.Id]))]);
        factsByTopic = new(() => facts.Value.ToLookup(fact => fact.Fact.Topic, StringComparer.Ordinal));
    }

    /// <summary>What the editors wrote.</summary>
    public Corpus Corpus { get; }

    /// <summary>What follows from it.</summary>
    public Findings Findings { get; }

    /// <summary>What it was made from.</summary>
    public BuiltFrom BuiltFrom { get; }

    /// <summary>All facts, by id.</summary>
    public virtual IEnumerable<FactEntry> Facts => facts.Value;

    /// <summary>All sources, by id.</summary>
    public virtual IEnumerable<SourceEntry> Sources => sources.Value;

    /// <summary>All series with what is said of them, by id.</summary>
    public IEnumerable<SeriesEntry> Series => Corpus.Series.Select(series => new SeriesEntry(series, Known(Findings.FactsOfSeries, series.Id)));

    /// <summary>The topics, in the order of the chapters.</summary>
    public virtual IEnumerable<TopicEntry> Topics =>
        Corpus.Topics.Select((topic, at) => new TopicEntry(topic, at + 1, [.. Known(Findings.FactsOfTopic, topic.Id).Order(StringComparer.Ordinal)]));

    /// <summary>All publishers, by id.</summary>
    public virtual IEnumerable<PublisherEntry> Publishers =>
        Corpus.Publishers.Select(publisher => new PublisherEntry(publisher, Known(Findings.SourcesOfPublisher, publisher.Id)));

    /// <summary>All entities, by id.</summary>
    public IEnumerable<EntityEntry> Entities => Corpus.Entities.Select(entity => new EntityEntry(entity, Known(Findings.FactsOfEntity, entity.Id)));

    /// <summary>The facts of one topic, by id.</summary>
    public virtual IEnumerable<FactEntry> FactsOf(TopicEntry topic) => factsByTopic.Value[topic.Topic.Id];

    /// <summary>Who published a source.</summary>
    public virtual Publisher PublisherOf(string source) => publishers.Value[source];

    /// <summary>How sure one may be of a fact; null for those that have no confidence.</summary>
    public virtual ConfidenceLevel? ConfidenceIn(string fact) => Findings.Facts[fact].Confidence;

    private static ImmutableArray<string> Known(FrozenDictionary<string, ImmutableArray<string>> lists, string id) =>
        lists.TryGetValue(id, out var list) ? list : [];
}
