using System.Collections.Immutable;
using Dossier.Analysis;
using Dossier.Charts;
using Dossier.Model;
using Dossier.Pages.Phrases;
using Dossier.Pages.Views;
using Dossier.Wordings;

namespace Dossier.Pages.Search;

/// <summary>The marks that a found fact can have, numbered, so that the index need not repeat their words.</summary>
internal static class FactMarks
{
    private static readonly ImmutableArray<(State State, Outcome? Outcome)> All =
    [
        .. Enum.GetValues<State>().Where(state => state != State.Forecast).Select(state => (state, (Outcome?)null)),
        (State.Forecast, null), (State.Forecast, Outcome.Held), (State.Forecast, Outcome.Partly), (State.Forecast, Outcome.Failed),
    ];

    private static readonly ImmutableArray<Mark> Marks = [.. All.Select(pair => StateWording.MarkOf(pair.State, pair.Outcome))];

    /// <summary>The number of a fact's mark.</summary>
    public static int NumberOf(FactView fact) => Marks.IndexOf(fact.StateMark);

    /// <summary>The marks with their words, by number.</summary>
    public static ImmutableArray<FacetValue> States(Words words) =>
    [
        .. All.Select(pair => new FacetValue("", pair.State == State.Forecast ? $"{words.Say(pair.State)}, {words.Say(pair.Outcome)}" : words.Say(pair.State))
        {
            Mark = MarkScenes.Symbol(StateWording.MarkOf(pair.State, pair.Outcome)),
            Tone = StateWording.Tone(pair.State),
        }),
    ];

    /// <summary>The gauges of confidence with their words, none first, then very low to high.</summary>
    public static ImmutableArray<FacetValue> Gauges(Words words) =>
    [
        Gauge(null, words.Say("no-confidence")),
        .. Enum.GetValues<ConfidenceLevel>().Select(level => Gauge(level, words.SayWithNoun(level))),
    ];

    private static FacetValue Gauge(ConfidenceLevel? level, string text) => new("", text) { Gauge = MarkScenes.Symbol(StateWording.MarkOf(level)) };
}
