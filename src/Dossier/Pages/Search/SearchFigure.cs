using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Analysis;
using Dossier.Charts;
using Dossier.Pages.Figures;
using Dossier.Pages.Views;
using Dossier.Wordings;

namespace Dossier.Pages.Search;

/// <summary>The form that readers search with, and how much there is to be found.</summary>
/// <param name="Kinds">What can be searched for.</param>
/// <param name="Facets">How it can be narrowed down.</param>
/// <param name="Years">The years that facts and sources are from, latest first.</param>
internal sealed record SearchFigure(ImmutableArray<KindChoice> Kinds, ImmutableArray<FacetChoice> Facets, ImmutableArray<string> Years) : Figure
{
    /// <summary>How many records in all.</summary>
    public int Count => Kinds.Sum(kind => kind.Count);

    /// <summary>The mark of every state and outcome with its words, in the order of the search index's numbers.</summary>
    public static ImmutableArray<FacetValue> StateMarks { get; } =
    [
        .. Enum.GetValues<State>().Where(state => state != State.Forecast)
            .Select(state => new FacetValue(StateView.IdOf(state), StateWording.Say(state)) { Mark = MarkScenes.Symbol(StateWording.MarkOf(state, null)), Tone = StateWording.Tone(state) }),
        .. new Model.Outcome?[] { null, Model.Outcome.Held, Model.Outcome.Partly, Model.Outcome.Failed }
            .Select(outcome => new FacetValue("", "Forecast, " + StateWording.Say(outcome)) { Mark = MarkScenes.Symbol(StateWording.MarkOf(State.Forecast, outcome)) }),
    ];

    /// <summary>The gauge of every confidence with its words, none first.</summary>
    public static ImmutableArray<FacetValue> RungGauges { get; } =
    [
        .. new ConfidenceLevel?[] { null }.Concat(Enum.GetValues<ConfidenceLevel>().Cast<ConfidenceLevel?>())
            .Select(level => new FacetValue("", (level is null ? "No" : StateWording.Say(level)) + " confidence" + (level is null ? " given" : "")) { Gauge = MarkScenes.Symbol(StateWording.MarkOf(level)) }),
    ];

    /// <summary>The marks of the states, for the script to copy.</summary>
    public ImmutableArray<FacetValue> Marks { get; } = StateMarks;

    /// <summary>The gauges of the confidence, for the script to copy.</summary>
    public ImmutableArray<FacetValue> Gauges { get; } = RungGauges;

    /// <summary>The figure of a dossier.</summary>
    public static SearchFigure Of(ViewSet views)
    {
        var records = SearchKind.All.Select(kind => kind.Records(views.Dossier).ToList()).ToList();
        var years = views.Dossier.Years.Select(year => year.Year).Concat(views.Dossier.SourceYears.Select(year => year.Name).Where(name => name.All(char.IsAsciiDigit)));
        return new SearchFigure(
            [.. SearchKind.All.Zip(records, (kind, found) => new KindChoice(kind.Id, kind.Label, kind.One, kind.Many, found.Count))],
            [.. FacetCatalogue.All.Select(facet => Tally(facet, views, records.SelectMany(found => found)))],
            [.. years.Select(year => year.PadLeft(4, '0')).Distinct(StringComparer.Ordinal).OrderDescending(StringComparer.Ordinal)]);
    }

    private static FacetChoice Tally(Facet facet, ViewSet views, IEnumerable<RecordView> records)
    {
        var counts = records.SelectMany(facet.ValuesOf).CountBy(value => value, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);
        return new FacetChoice(facet.Id, facet.Label, [.. facet.Values(views).Select(value => new ValueChoice(value, counts.GetValueOrDefault(value.Id)))]);
    }
}

/// <summary>A kind that a reader can choose.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Label">What it is called.</param>
/// <param name="One">What one of them is called.</param>
/// <param name="Many">What several are called.</param>
/// <param name="Count">How many there are.</param>
internal sealed record KindChoice(string Id, string Label, string One, string Many, int Count);

/// <summary>A facet with its values.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Label">What stands above its values.</param>
/// <param name="Values">Its values.</param>
internal sealed record FacetChoice(string Id, string Label, ImmutableArray<ValueChoice> Values);

/// <summary>A value that a reader can choose.</summary>
/// <param name="Value">The value.</param>
/// <param name="Count">How many records have it.</param>
internal sealed record ValueChoice(FacetValue Value, int Count);
