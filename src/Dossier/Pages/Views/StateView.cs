using System.Collections.Immutable;
using Dossier.Analysis;
using Dossier.Charts;
using Dossier.Loading.Fields;
using Dossier.Pages.Phrases;
using Dossier.Wordings;

namespace Dossier.Pages.Views;

/// <summary>A state with its facts: a row of the record, and a page.</summary>
internal sealed class StateView(State state, ImmutableArray<FactView> facts, Words words)
{
    // From firm to troubled: the order of the record on the home page.
    private static readonly ImmutableArray<State> Order =
        [State.Corroborated, State.SingleOrigin, State.Statement, State.Disputed, State.InError, State.Forecast, State.Superseded];

    /// <summary>The state's id, as in the data.</summary>
    public string Id => IdOf(state);

    /// <summary>The route of its page.</summary>
    public string Route => $"states/{Id}/";

    /// <summary>The state in words.</summary>
    public string Text => words.Say(state);

    /// <summary>What it means.</summary>
    public string Meaning => words.Explain(state);

    /// <summary>The id of its mark.</summary>
    public string Mark => MarkScenes.Symbol(StateWording.MarkOf(state, null));

    /// <summary>The class that colours trouble, or empty.</summary>
    public string Tone => StateWording.Tone(state);

    /// <summary>Its facts, by id.</summary>
    public ImmutableArray<FactView> Facts => facts;

    /// <summary>How many facts.</summary>
    public int FactCount => facts.Length;

    /// <summary>How many facts by confidence, very low first; empty where the state has none.</summary>
    public ImmutableArray<int> ByConfidence => state is State.InError or State.Superseded or State.Forecast
        ? []
        : [.. Enumerable.Range(1, 4).Select(rung => facts.Count(fact => fact.Rung == rung))];

    /// <summary>Its facts by chapter, in each the newest first; chapters without one left out.</summary>
    public ImmutableArray<ItemGroup<FactView>> Chapters => ItemGroups.ByChapter(facts);

    /// <summary>The id of a state, as in the data.</summary>
    internal static string IdOf(State state) => WordList<State>.Words[(int)state];

    /// <summary>All states, from firm to troubled.</summary>
    internal static ImmutableArray<StateView> Of(ViewSet views)
    {
        var facts = views.Dossier.Facts.ToLookup(fact => fact.State);
        return [.. Order.Select(state => new StateView(state, [.. facts[state]], views.Words))];
    }
}
