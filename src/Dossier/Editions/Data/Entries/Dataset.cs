using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Analysis;
using Dossier.Model;

namespace Dossier.Editions.Data.Entries;

/// <summary>
/// What the data edition states. Everything in it is made while it is asked for and kept by nobody, so that files can be longer than the
/// memory.
/// </summary>
/// <param name="Corpus">What the editors wrote, without errors.</param>
/// <param name="Findings">What follows from it.</param>
/// <param name="BuiltFrom">What it was made from.</param>
internal sealed record Dataset(Corpus Corpus, Findings Findings, BuiltFrom BuiltFrom)
{
    /// <summary>The version of the layout: it grows where a column or a key changes its name or its meaning.</summary>
    public const int Format = 1;

    /// <summary>By source id: who published it. Asked for once a citation and file.</summary>
    private readonly Lazy<FrozenDictionary<string, Publisher>> publishers = new(() =>
        Corpus.Sources.ToFrozenDictionary(source => source.Id, source => Corpus.Publishers[source.Publisher.Value], StringComparer.Ordinal));

    /// <summary>All facts, by id.</summary>
    public IEnumerable<FactEntry> Facts => Corpus.Facts.Select(EntryOf);

    /// <summary>All sources, by id.</summary>
    public IEnumerable<SourceEntry> Sources => Corpus.Sources.Select(source => new SourceEntry(source, Findings.Sources[source.Id]));

    /// <summary>All series with what is said of them, by id.</summary>
    public IEnumerable<SeriesEntry> Series => Corpus.Series.Select(series => new SeriesEntry(series, Known(Findings.FactsOfSeries, series.Id)));

    /// <summary>The topics, in the order of the chapters.</summary>
    public IEnumerable<TopicEntry> Topics =>
        Corpus.Topics.Select((topic, at) => new TopicEntry(topic, at + 1, [.. Known(Findings.FactsOfTopic, topic.Id).Order(StringComparer.Ordinal)]));

    /// <summary>All publishers, by id.</summary>
    public IEnumerable<PublisherEntry> Publishers =>
        Corpus.Publishers.Select(publisher => new PublisherEntry(publisher, Known(Findings.SourcesOfPublisher, publisher.Id)));

    /// <summary>All entities, by id.</summary>
    public IEnumerable<EntityEntry> Entities => Corpus.Entities.Select(entity => new EntityEntry(entity, Known(Findings.FactsOfEntity, entity.Id)));

    /// <summary>The facts of one topic, by id.</summary>
    public IEnumerable<FactEntry> FactsOf(TopicEntry topic) => topic.Facts.Select(id => EntryOf(Corpus.Facts[id]));

    /// <summary>Who published a source.</summary>
    public Publisher PublisherOf(string source) => publishers.Value[source];

    private FactEntry EntryOf(Fact fact) => new(this, fact, Findings.Facts[fact.Id]);

    private static ImmutableArray<string> Known(FrozenDictionary<string, ImmutableArray<string>> lists, string id) =>
        lists.TryGetValue(id, out var list) ? list : [];
}
