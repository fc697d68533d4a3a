using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Analysis;

/// <summary>Who names whom: back-links over the whole corpus, collected in one pass over each kind of record.</summary>
internal sealed class CorpusLinks
{
    /// <param name="corpus">The corpus.</param>
    /// <param name="byTime">Its facts in order of time.</param>
    public CorpusLinks(Corpus corpus, ImmutableArray<Fact> byTime)
    {
        FactsOfEntity = new BackLinks(corpus.Entities.Ids);
        FactsOfTopic = new BackLinks(corpus.Topics.Ids);
        FactsOfSeries = new BackLinks(corpus.Series.Ids);
        FactsCiting = new BackLinks(corpus.Sources.Ids);
        foreach (var fact in byTime)
        {
            FactsOfEntity.Add(fact.Entities.Select(entity => entity.Value), fact.Id);
            FactsOfTopic.Add([fact.Topic], fact.Id);
            FactsCiting.Add(fact.Citations.Select(citation => citation.Source.Value), fact.Id);
            if (fact.Quantity?.Series is { } series)
                FactsOfSeries.Add([series.Value], fact.Id);
        }

        SeriesFrom = new BackLinks(corpus.Sources.Ids);
        foreach (var series in corpus.Series.OrderBy(series => series.Id, StringComparer.Ordinal))
            SeriesFrom.Add(series.Points.Select(point => point.Source.Value), series.Id);
        SourcesOfPublisher = new BackLinks(corpus.Publishers.Ids);
        foreach (var source in corpus.Sources)
            SourcesOfPublisher.Add([source.Publisher.Value], source.Id);
        TopicsNamingFact = new BackLinks(corpus.Facts.Ids);
        TopicsNamingSource = new BackLinks(corpus.Sources.Ids);
        TopicsOfSeries = new BackLinks(corpus.Series.Ids);
        foreach (var topic in corpus.Topics)
        {
            TopicsNamingFact.Add(Narrative.Facts(topic.Body.Value), topic.Id);
            TopicsNamingSource.Add(Narrative.Sources(topic.Body.Value), topic.Id);
            TopicsOfSeries.Add(Narrative.Series(topic.Body.Value), topic.Id);
        }
    }

    public BackLinks FactsOfEntity { get; }

    public BackLinks FactsOfTopic { get; }

    public BackLinks FactsOfSeries { get; }

    public BackLinks FactsCiting { get; }

    public BackLinks SeriesFrom { get; }

    public BackLinks SourcesOfPublisher { get; }

    public BackLinks TopicsNamingFact { get; }

    public BackLinks TopicsNamingSource { get; }

    public BackLinks TopicsOfSeries { get; }
}
