using System.Collections.Immutable;
using Dossier.Analysis;
using Dossier.Pages.Phrases;
using Dossier.Wordings;

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

    /// <summary>How many facts.</summary>
    public int FactCount => facts.Length;

    /// <summary>What its facts' states are, in words: <c>2 corroborated, 1 disputed</c>.</summary>
    public string StatesText => string.Join(
        ", ",
        facts.GroupBy(fact => fact.State).OrderBy(group => StripOrder(group.Key))
            .Select(group => $"{NumberWording.Say(group.Count())} {words.Say(group.Key).ToLowerInvariant()}"));

    /// <summary>Its facts in the order in which their marks are stacked: firm ones below, trouble on top.</summary>
    public ImmutableArray<FactView> Stacked => [.. facts.OrderBy(fact => StripOrder(fact.State))];

    /// <summary>The years of the timeline, in order.</summary>
    internal static ImmutableArray<YearView> Of(ViewSet views) => Of(views.FactsOf(views.Findings.Timeline), views.Words);

    /// <summary>The years of some facts that have a time, in order.</summary>
    internal static ImmutableArray<YearView> Of(IEnumerable<FactView> facts, Words words) =>
    [
        .. facts.Where(fact => fact.When is not null).GroupBy(fact => fact.When?.Year ?? 0).OrderBy(group => group.Key)
            .Select(group => new YearView(group.Key, [.. group], words)),
    ];

    private static int StripOrder(State state) => state switch
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
