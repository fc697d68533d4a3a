using System.Collections.Frozen;
using Dossier.Markup;
using Dossier.Model;

namespace Dossier.Retrospect;

/// <summary>Takes away from a dossier what could not be known by some day.</summary>
/// <remarks>
/// What is left: sources that were out for certain (<see cref="KnownSources"/>); citations of them, and facts that still have one, but for those
/// on record or counted whose time had not come; relations between such
/// facts; points of series by their sources; records that any of these name; and of texts what rests on them (<see cref="NarrativeCut"/>). What has
/// no date and may be hindsight goes: what became of forecasts, what people are today, ratings of single publishers, summaries, remarks on single points. State and confidence are
/// not touched: they are derived anew from what is left.
/// </remarks>
public static class AsKnown
{
    /// <summary>The dossier as it could be known at the end of a day; it may have no fact.</summary>
    /// <param name="corpus">The dossier, without errors.</param>
    /// <param name="day">The day.</param>
    /// <param name="blocks">The blocks that editors may use.</param>
    public static Corpus On(Corpus corpus, DateOnly day, MarkupBlocks blocks)
    {
        var known = Known(corpus, day);
        var narrative = new NarrativeCut(new MarkupParser(blocks), known, day);
        var records = new RecordCut(known, narrative, day);
        return corpus with
        {
            KnownOn = day,
            Settings = records.Cut(corpus.Settings),
            Topics = new RecordSet<Topic>(corpus.Topics.Where(topic => known.Topics.Contains(topic.Id)).Select(records.Cut)),
            Facts = new RecordSet<Fact>(corpus.Facts.Where(fact => known.Facts.Contains(fact.Id)).Select(records.Cut)),
            Sources = new RecordSet<Source>(corpus.Sources.Where(source => known.Sources.Contains(source.Id)).Select(records.Cut)),
            Publishers = new RecordSet<Publisher>(corpus.Publishers.Where(publisher => known.Publishers.Contains(publisher.Id)).Select(RecordCut.Cut)),
            Entities = new RecordSet<Entity>(corpus.Entities.Where(entity => known.Entities.Contains(entity.Id)).Select(RecordCut.Cut)),
            Series = new RecordSet<Series>(corpus.Series.Where(series => known.Series.Contains(series.Id)).Select(records.Cut)),
        };
    }

    private static KnownRecords Known(Corpus corpus, DateOnly day)
    {
        var sources = KnownSources.On(day, corpus.Sources);
        var facts = corpus.Facts.Where(fact => HasCome(fact, day) && fact.Citations.Any(citation => sources.Contains(citation.Source.Value))).ToList();
        return new KnownRecords
        {
            Sources = sources,
            Facts = Ids(facts.Select(fact => fact.Id)),
            Topics = Ids(facts.Select(fact => fact.Topic)),
            Entities = Ids(facts.SelectMany(fact => fact.Entities).Select(entity => entity.Value)),
            Publishers = Ids(sources.Select(source => corpus.Sources[source].Publisher.Value)),
            Series = Ids(corpus.Series.Where(series => series.Points.Any(point => sources.Contains(point.Source.Value))).Select(series => series.Id)),
        };
    }

    // What is on record or was counted cannot be so before it ended; what somebody said, reported, judged or foresaw can be about a later time.
    private static bool HasCome(Fact fact, DateOnly day) =>
        fact.Basis.Value is not (Basis.Documented or Basis.Measured) || fact.When?.Value.To is not { } end || end.FirstDay <= day;

    private static FrozenSet<string> Ids(IEnumerable<string> ids) => ids.ToFrozenSet(StringComparer.Ordinal);
}
