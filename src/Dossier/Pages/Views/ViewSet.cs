using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Analysis;
using Dossier.Comparison.Commits;
using Dossier.Model;
using Dossier.Pages.Phrases;
using Dossier.Templates.Phrases;

namespace Dossier.Pages.Views;

/// <summary>What templates see of the corpus and its findings: one view a record, each leading to the others. Safe to share between threads.</summary>
internal sealed class ViewSet
{
    private readonly FrozenDictionary<string, FactView> facts;
    private readonly FrozenDictionary<string, SourceView> sources;
    private readonly FrozenDictionary<string, PublisherView> publishers;
    private readonly FrozenDictionary<string, EntityView> entities;
    private readonly FrozenDictionary<string, SeriesView> series;
    private readonly FrozenDictionary<string, TopicView> topics;

    /// <summary>Makes the views of a corpus that was loaded without errors.</summary>
    public ViewSet(Corpus corpus, Findings findings, PhraseBook? phrases = null, History? history = null)
    {
        Words = new Words(phrases ?? PhraseBook.Empty);
        Corpus = corpus;
        Findings = findings;
        History = history ?? new History(HistoryGap.NotRead);
        facts = Index(corpus.Facts, fact => new FactView(this, fact, findings.Facts[fact.Id]));
        sources = Index(corpus.Sources, source => new SourceView(this, source, findings.Sources[source.Id]));
        publishers = Index(corpus.Publishers, publisher => new PublisherView(this, publisher));
        entities = Index(corpus.Entities, entity => new EntityView(this, entity));
        series = Index(corpus.Series, record => new SeriesView(this, record));
        topics = corpus.Topics.Select((topic, index) => new TopicView(this, topic, index + 1))
            .ToFrozenDictionary(topic => topic.Id, StringComparer.Ordinal);
        Dossier = new DossierView(this);
    }

    /// <summary>The corpus behind the views.</summary>
    public Corpus Corpus { get; }

    /// <summary>The findings behind the views.</summary>
    public Findings Findings { get; }

    /// <summary>How the facts came to be as they are, or why that is not known.</summary>
    public History History { get; }

    /// <summary>The dossier as a whole.</summary>
    public DossierView Dossier { get; }

    /// <summary>The words of the interface.</summary>
    public Words Words { get; }

    /// <summary>The files that readers may take, under their headings; known once they are written, and empty before.</summary>
    public ImmutableArray<DownloadGroupView> Downloads { get; private set; } = [];

    /// <summary>Tells which files readers may take: before the pages that list them are made, and while no other is.</summary>
    internal void SetDownloads(ImmutableArray<DownloadGroupView> downloads) => Downloads = downloads;

    /// <summary>The view of a fact.</summary>
    public FactView Fact(string id) => facts[id];

    /// <summary>The view of a source.</summary>
    public SourceView Source(string id) => sources[id];

    /// <summary>The view of a publisher.</summary>
    public PublisherView Publisher(string id) => publishers[id];

    /// <summary>The view of an entity.</summary>
    public EntityView Entity(string id) => entities[id];

    /// <summary>The view of a series.</summary>
    public SeriesView Series(string id) => series[id];

    /// <summary>The view of a topic.</summary>
    public TopicView Topic(string id) => topics[id];

    /// <summary>What readers are told of a side: the name in the settings, or the word itself where they name none.</summary>
    public string SideName(string side) =>
        Words.SaySide(side) ?? Corpus.Settings.Sides.FirstOrDefault(named => named.Id.Value == side)?.Name.Value ?? side;

    /// <summary>The views of facts, in the order of their ids here.</summary>
    public ImmutableArray<FactView> FactsOf(IEnumerable<string> ids) => [.. ids.Select(Fact)];

    /// <summary>The views of sources, in the order of their ids here.</summary>
    public ImmutableArray<SourceView> SourcesOf(IEnumerable<string> ids) => [.. ids.Select(Source)];

    private static FrozenDictionary<string, TView> Index<TRecord, TView>(RecordSet<TRecord> records, Func<TRecord, TView> view)
        where TRecord : class, IRecord =>
        records.ToFrozenDictionary(record => record.Id, view, StringComparer.Ordinal);
}
