using System.Globalization;

namespace Dossier.Benchmarks.Synthetic;

/// <summary>Facts with the bases, figures, notes and relations of the dossier of this repository, in about its proportions.</summary>
internal sealed class SyntheticFacts(SyntheticSize size, SyntheticSources sources, SyntheticSeries series)
{
    // of every so many facts one quotes a series
    private const int SeriesEvery = 8;

    private static readonly string[] Bases =
        ["stated", "stated", "stated", "reported", "reported", "documented", "documented", "assessed", "measured", "forecast"];

    public int Topic(int fact) => fact % size.Topics;

    public static string Id(int fact) => $"{SyntheticNames.Slug(SyntheticNames.Thing(fact))}-{fact}";

    public string File(int fact)
    {
        var draw = new Draw(SyntheticKind.Fact, fact);
        var cited = Cited(fact);
        var text = new Lines();
        var basis = QuotesSeries(fact) ? "measured" : fact % SeriesEvery == 3 ? "stated" : draw.Of<string>(Bases);
        var when = QuotesSeries(fact) ? Year(SyntheticSeries.Year(Point(fact)))
            : basis == "forecast" ? Year(sources.Day(cited[^1]).Year + 1)
            : When(sources.Day(cited[0]).AddDays(-1 - draw.Below(60)), draw.Below(4));
        var figure = QuotesSeries(fact) ? SyntheticSeries.Value(SeriesOf(fact), Point(fact))
            : $"{100 + draw.Below(900)}.{1 + draw.Below(9)}";
        var first = draw.Below(2);
        var second = 2 + draw.Below(size.Entities - 2);
        var unnamed = basis is "reported" && draw.Happens(20);

        text.Add($"statement: {Statement(fact, basis, figure, SyntheticEntities.Name(second), ref draw)}");
        text.Add($"basis: {basis}\nwhen: {when}");
        text.AddIf(unnamed, $"attribution: two officials who were not named\nunnamed-sources: true");
        text.AddIf(!unnamed, $"attribution: {SyntheticPublishers.Name(sources.Publisher(cited[0]))}");
        text.Add($"entities: [{SyntheticEntities.Id(first)}, {SyntheticEntities.Id(second)}]");
        AppendQuantity(text, fact, figure);
        AppendCitations(text, cited, ref draw);
        AppendRelations(text, fact, basis);
        text.AddIf(basis == "forecast", $"outcome: {draw.Of("held", "failed", "partly")}");
        text.AddIf(draw.Happens(4), $"translations:\n  zh: 第{fact}号项目的价值约为{figure}亿元。\n  ru: Проект {fact} стоит {figure} млн.");
        text.AddIf(draw.Happens(44), $"note: |\n  {Note(fact)}\n  Earlier reports gave other figures.");
        return text.ToString();
    }

    private static string Note(int fact) =>
        $"The figure for the {SyntheticNames.Thing(fact)} is rounded, and counts what was agreed upon, not what was paid.";

    private static string Statement(int fact, string basis, string figure, string entity, ref Draw draw)
    {
        var verb = basis switch
        {
            "stated" => draw.Of("said that", "told reporters that", "repeated that"),
            "assessed" => draw.Of("judges that", "concludes that"),
            "forecast" => draw.Of("expects that", "plans as if"),
            "measured" => draw.Of("counted that", "recorded that"),
            _ => draw.Of("and its partners agreed that", "and a ministry found that"),
        };
        var time = draw.Of("before", "after", "despite", "because of");
        var what = draw.Of("talks", "sanctions", "storm", "vote", "audit", "strike", "summit");
        var was = basis == "forecast" ? "will be" : "was";
        return $"{entity} {verb} the {SyntheticNames.Thing(fact)} {was} worth USD {figure} million "
            + $"{time} the {SyntheticNames.Of(draw.Below(60_000))} {what}.";
    }

    private static void AppendQuantity(Lines text, int fact, string figure)
    {
        if (QuotesSeries(fact))
            text.Add($"quantity:\n  series: {SyntheticSeries.Id(SeriesOf(fact))}\n  value: {figure}\n  unit: USD m");
        else if (fact % SeriesEvery is 1 or 2)
            text.Add($"quantity:\n  value: {figure}\n  unit: USD m");
    }

    private void AppendCitations(Lines text, int[] cited, ref Draw draw)
    {
        text.Add($"citations:");
        foreach (var source in cited)
        {
            text.Add($"  - source: {sources.Id(source)}");
            text.AddIf(draw.Happens(49), $"    locator: para {1 + draw.Below(12)}");
            text.AddIf(
                draw.Happens(10) && SyntheticSources.HasAddress(source),
                $"    excerpt: worth {draw.Below(900)} million, people at the {SyntheticNames.Of(draw.Below(60_000))} talks said");
            if (draw.Happens(30) && sources.Relays(source) is { Length: > 0 } relays)
                text.Add($"    origin: {(draw.Happens(30) ? "self" : sources.Id(relays[0]))}");
        }
    }

    // Relations lead to earlier facts, so that no chain of them closes.
    private static void AppendRelations(Lines text, int fact, string basis)
    {
        var other = fact - 1 - (fact % 5);
        if (other < 0)
            return;
        if (fact % SeriesEvery == 3 && fact % 3 == 0 && basis == "stated")
            text.Add($"denies: [{Id(other)}]");
        else if (fact % 19 == 0)
            text.Add($"corrects: [{Id(other)}]");
        else if (fact % 23 == 0)
            text.Add($"contradicts: [{Id(other)}]");
        else if (fact % 41 == 0)
            text.Add($"supports: [{Id(other)}]");
        else if (fact % 499 == 0)
            text.Add($"supersedes: [{Id(other)}]");
    }

    /// <summary>
    /// The sources of a fact, one after the other in time. Those of a fact that quotes a series come after the year that it is about; the
    /// others divide all sources among them, so that none is unused, and cite some of their neighbours' too.
    /// </summary>
    private int[] Cited(int fact)
    {
        var draw = new Draw(SyntheticKind.FactSources, fact);
        var most = SyntheticSize.MostCitations;
        if (QuotesSeries(fact))
            return Sources(series.Source(SeriesOf(fact), Point(fact)), 1 + draw.Few(size.CitationsPerFact - 1, most - 1));
        var from = Share(QuotesSeries(fact - 1) ? fact - 1 : fact);
        var own = Share(fact + 1) - from;
        var sharers = size.Facts - (size.Facts / SeriesEvery);
        return Sources(from, own + draw.Few(size.CitationsPerFact - ((double)size.Sources / sharers), most - own));
    }

    private int[] Sources(int from, int count) =>
        [.. Enumerable.Range(Math.Max(0, Math.Min(from, size.Sources - count)), Math.Min(count, size.Sources))];

    private int Share(int fact) => (int)((long)fact * size.Sources / size.Facts);

    private static bool QuotesSeries(int fact) => fact % SeriesEvery == 0;

    private static int SeriesOf(int fact) => fact / SeriesEvery / SyntheticSeries.Points;

    private static int Point(int fact) => fact / SeriesEvery % SyntheticSeries.Points;

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string When(DateOnly day, int precision) =>
        SyntheticSources.Text(day)[..(precision switch { 0 => 4, 1 => 7, _ => 10 })];
}
