using System.Collections.Immutable;
using Dossier.Analysis;
using Dossier.Charts;
using Dossier.Loading.Fields;
using Dossier.Model;
using Dossier.Pages.Views;
using Dossier.Wordings;

namespace Dossier.Pages.Search;

/// <summary>The ways in which a search can be narrowed down, besides the kind and the year.</summary>
internal static class FacetCatalogue
{
    private const string NoConfidence = "none";

    /// <summary>Every facet, in the order in which readers see them.</summary>
    public static ImmutableArray<Facet> All { get; } =
    [
        new("state", "state", States, record => record is FactView fact ? [StateView.IdOf(fact.State)] : []),
        new("confidence", "confidence", Confidences, record => record is FactView fact ? [ConfidenceOf(fact)] : []),
        new("topic", "chapter", Topics, record => TopicsOf(record).Distinct(StringComparer.Ordinal)),
        new("basis", "basis", Bases, record => record is FactView fact ? [WordList<Basis>.Words[(int)fact.Record.Basis.Value]] : []),
        new("side", "speaks-for", Sides, record => SidesOf(record).Distinct(StringComparer.Ordinal)),
    ];

    private static ImmutableArray<FacetValue> States(ViewSet views) =>
        [.. views.Dossier.States.Select(state => new FacetValue(state.Id, state.Text) { Mark = state.Mark, Tone = state.Tone })];

    private static ImmutableArray<FacetValue> Confidences(ViewSet views)
    {
        ConfidenceLevel?[] levels = [.. Enum.GetValues<ConfidenceLevel>().Reverse(), null];
        return
        [
            .. levels.Select(level => new FacetValue(ConfidenceId((int)(level ?? 0)), level is null ? views.Words.Say("none-given") : views.Words.Say(level))
            {
                Gauge = MarkScenes.Symbol(StateWording.MarkOf(level)),
            }),
        ];
    }

    private static ImmutableArray<FacetValue> Topics(ViewSet views) => [.. views.Dossier.Topics.Select(topic => new FacetValue(topic.Id, topic.Title))];

    private static ImmutableArray<FacetValue> Bases(ViewSet views) =>
        [.. Enum.GetValues<Basis>().Select(basis => new FacetValue(WordList<Basis>.Words[(int)basis], views.Words.Say(basis)))];

    // The sides that the settings name come first, in their order; a side that nobody speaks for is not offered.
    private static ImmutableArray<FacetValue> Sides(ViewSet views)
    {
        var heard = views.Corpus.Publishers.Select(publisher => publisher.Side.Value).Concat(views.Corpus.Entities.Select(entity => entity.Side?.Value))
            .OfType<string>().ToHashSet(StringComparer.Ordinal);
        var named = views.Corpus.Settings.Sides.Select(side => side.Id.Value).Where(heard.Contains).ToList();
        return [.. named.Concat(heard.Except(named).Order(StringComparer.Ordinal)).Select(side => new FacetValue(side, views.SideName(side)))];
    }

    private static string ConfidenceOf(FactView fact) => ConfidenceId(fact.Rung);

    private static string ConfidenceId(int rung) => rung == 0 ? NoConfidence : WordList<ConfidenceLevel>.Words[rung - 1];

    private static IEnumerable<string> TopicsOf(RecordView record) => record switch
    {
        FactView fact => [fact.Record.Topic],
        TopicView topic => [topic.Id],
        SourceView source => TopicsOf(source.CitedBy),
        EntityView entity => TopicsOf(entity.Facts),
        SeriesView series => TopicsOf(series.Facts),
        PublisherView publisher => publisher.Sources.SelectMany(source => TopicsOf(source.CitedBy)),
        _ => [],
    };

    private static IEnumerable<string> TopicsOf(ImmutableArray<FactView> facts) => facts.Select(fact => fact.Record.Topic);

    private static IEnumerable<string> SidesOf(RecordView record) => record switch
    {
        FactView fact => fact.Origins.Select(origin => origin.Publisher.SideId),
        SourceView source => [source.Publisher.SideId],
        PublisherView publisher => [publisher.SideId],
        EntityView { SideId: { Length: > 0 } side } => [side],
        _ => [],
    };
}
