using System.Collections.Immutable;
using Dossier.Analysis;
using Dossier.Charts;

namespace Dossier.Pages.Phrases;

/// <summary>The words of drawings in the language of the interface.</summary>
internal static class ChartPhrases
{
    private static readonly ImmutableArray<int> Powers = [3, 4, 6, 8, 9];

    /// <summary>The words of drawings.</summary>
    public static ChartWords Of(Words words) => new()
    {
        ChartTitle = words.Say("drawn-chart-title", "{0}", "{1}"),
        BarChart = words.Say("drawn-bar-chart"),
        LineChart = words.Say("drawn-line-chart"),
        ChartDescription = words.Say("drawn-chart-description", "{0}", "{1}"),
        ChartEmpty = words.Say("drawn-chart-empty", "{0}"),
        ValueIn = words.Say("drawn-value-in", "{0}", "{1}"),
        Lowest = words.Say("drawn-lowest", "{0}", "{1}"),
        Highest = words.Say("drawn-highest", "{0}", "{1}"),
        Latest = words.Say("drawn-latest", "{0}", "{1}"),
        NoValues = words.Say("drawn-no-values"),
        RelayTitle = words.Say("drawn-relay-title", "{0}", "{1}"),
        RelayDescription = words.Say("drawn-relay-description", "{0}", "{1}"),
        Citations = count => words.Say("citations-n", count),
        Origins = count => words.Say("origins-n", count),
        PagesPassOn = count => words.Say("drawn-pages-pass-on", count),
        OverAnother = words.Say("drawn-over-another"),
        OverAnotherHeading = words.Say("drawn-over-another-heading"),
        AndMore = words.Say("drawn-and-more", "{0}"),
        AlsoCited = words.Say("drawn-also-cited"),
        OverFurther = words.Say("drawn-over-further", "{0}", "{1}"),
        FanTitle = words.Say("drawn-fan-title", "{0}"),
        Sources = count => words.Say("sources-n", count),
        Language = words.Say("language"),
        Page = words.Say("page-heading"),
        OriginHeading = words.Say("origin-one"),
        OneStory = words.Say("drawn-one-story"),
        LargeFanTitle = words.Say("drawn-large-fan-title", "{0}", "{1}"),
        LargeFanDescription = words.Say("drawn-large-fan-description", "{0}"),
        Straight = words.Say("drawn-straight", "{0}"),
        Over = words.Say("drawn-over", "{0}", "{1}"),
        TimelineTitle = words.Say("drawn-timeline-title", "{0}"),
        TimelineDescription = words.Say("drawn-timeline-description", "{0}"),
        Facts = count => words.Say("facts-n", count),
        InYear = words.Say("drawn-in-year", "{0}", "{1}"),
        LadderTitle = words.Say("drawn-ladder-title", "{0}", "{1}"),
        LadderStays = words.Say("drawn-ladder-stays", "{0}"),
        Comma = words.Say("list-comma"),
        Rungs = [.. Enum.GetValues<ConfidenceLevel>().Select(level => words.Say((ConfidenceLevel?)level))],
        Numbers = new NumberLabel(words.Numbers, [.. Powers.Select(power => Magnitude(power, words)).OfType<Magnitude>()]),
        Periods = new PeriodLabel
        {
            Months = [.. Enumerable.Range(1, 12).Select(month => words.Say($"month-short-{month}"))],
            Day = words.Say("date-short-day", "{0}", "{1}", "{2}"),
            Month = words.Say("date-short-month", "{0}", "{1}"),
            Quarter = words.Say("date-short-quarter", "{0}", "{1}"),
        },
    };

    // A language counts large numbers in thousands and millions, or in ten thousands and hundred millions: the others have no name in it.
    private static Magnitude? Magnitude(int power, Words words) =>
        words.Say($"magnitude-{power}") is { Length: > 0 } suffix ? new Magnitude(Math.Pow(10, power), suffix) : null;
}
