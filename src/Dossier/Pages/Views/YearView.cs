using System.Collections.Immutable;
using Dossier.Analysis;
using Dossier.Pages.Phrases;

namespace Dossier.Pages.Views;

/// <summary>The facts about one year: those whose time begins in it.</summary>
internal sealed class YearView(int year, ImmutableArray<FactView> facts, Words words)
{
    /// <summary>The year.</summary>
    public string Year => year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The route of its page.</summary>
    public string Route => $"timeline/{Year}/";

    /// <summary>Its facts, in order of time.</summary>
    public ImmutableArray<FactView> Facts => facts;

    /// <summary>Its facts by month, in order of time; those about the year as a whole, or about times that reach beyond a month, apart.</summary>
    public ImmutableArray<ItemGroup<FactView>> Months =>
    [
        .. ItemGroups.InOrder(
            facts.Select(fact => (Fact: fact, Month: MonthOf(fact))).OrderBy(dated => dated.Month.Number).Select(dated => dated.Fact),
            fact => MonthOf(fact).Title),
    ];

    /// <summary>How many facts.</summary>
    public int FactCount => facts.Length;

    /// <summary>What its facts' states are, in words: <c>2 corroborated, 1 disputed</c>.</summary>
    public string StatesText => SayStates(facts, words);

    /// <summary>The years of the timeline, in order.</summary>
    internal static ImmutableArray<YearView> Of(ViewSet views) => Of(views.FactsOf(views.Findings.Timeline), views.Words);

    /// <summary>The years of some facts that have a time, in order.</summary>
    internal static ImmutableArray<YearView> Of(IEnumerable<FactView> facts, Words words) =>
    [
        .. facts.Where(fact => fact.When is not null).GroupBy(fact => fact.When?.Year ?? 0).OrderBy(group => group.Key)
            .Select(group => new YearView(group.Key, [.. group], words)),
    ];

    /// <summary>What some facts' states are, in words: <c>2 corroborated, 1 disputed</c>.</summary>
    internal static string SayStates(IEnumerable<FactView> facts, Words words) => words.List(
        facts.GroupBy(fact => fact.State).OrderBy(group => Order(group.Key))
            .Select(group => words.Say("count-of-state", words.Say(group.Count()), words.Say(group.Key).ToLowerInvariant())));

    // A fact stands in a month if all of its time does; what is longer, and what is not known to the month, comes first.
    private (int Number, string Title) MonthOf(FactView fact)
    {
        if (fact.Record.When is not { } when || when.Value.From is not { Month: { } month } first || when.Value.To is { } last && (last.Year, last.Month) != (first.Year, first.Month))
            return (0, words.Say("group-longer-than-month"));
        return (month, words.Dates.Months[month - 1]);
    }

    // From firm to troubled.
    private static int Order(State state) => state switch
    {
        State.Corroborated => 0,
        State.SingleOrigin => 1,
        State.Statement => 2,
        State.Forecast => 3,
        State.Superseded => 4,
        State.Disputed => 5,
        _ => 6,
    };
}
