using Dossier.Analysis;
using Dossier.Model;
using Dossier.Tests.Support;

namespace Dossier.Tests.Analysis;

public sealed class BackLinkTests
{
    private static Findings Small() => new CorpusBuilder()
        .Publisher("p", side: "red").Source("b", "p").Source("a", "p").Source("free")
        .Entity("state").Entity("idle")
        .Series("s", ("2020", "a"), ("2021", "a"))
        .Topic("t1", "Text [[late]] and [[late]], [@a, para 4; @b].\n\n::: chart s\n:::\n")
        .Topic("t2", "See [this](fact:early) [@free].\n\n::: origins fact=late\n:::\n")
        .Fact("late", ["a"], when: "2021-05", topic: "t1", entities: ["state"], change: fact => fact with { Quantity = Number("s") })
        .Fact("early", ["a", "free"], Basis.Reported, when: "2021-01/2021-12", topic: "t1", entities: ["state"])
        .Fact("undated", ["b"], topic: "t1", entities: ["state"])
        .Fact("other", ["b"], when: "../2020", topic: "t2")
        .Analyze();

    private static Quantity Number(string series) => new()
    {
        Span = CorpusBuilder.At("").Span,
        Series = CorpusBuilder.At(series),
        Value = CorpusBuilder.At(new Number(1, 0)),
        Unit = CorpusBuilder.At("t"),
    };

    [Fact]
    public void Facts_of_an_entity_come_in_order_of_time_and_undated_ones_last() =>
        Assert.Items(["early", "late", "undated"], Small().FactsOfEntity["state"]);

    [Fact]
    public void An_entity_that_no_fact_names_has_an_empty_list() => Assert.Empty(Small().FactsOfEntity["idle"]);

    [Fact]
    public void The_timeline_leaves_undated_facts_out() => Assert.Items(["other", "early", "late"], Small().Timeline);

    [Fact]
    public void Facts_of_a_topic_and_a_series_are_found()
    {
        Assert.Items(["early", "late", "undated"], Small().FactsOfTopic["t1"]);
        Assert.Items(["late"], Small().FactsOfSeries["s"]);
    }

    [Fact]
    public void Sources_know_who_cites_them_and_where_they_are_origins()
    {
        Assert.Items(["early", "late"], Small().Sources["a"].CitedBy);
        Assert.Items(["early"], Small().Sources["free"].OriginOf);
        Assert.Items(["s"], Small().Sources["a"].PointsIn);
        Assert.Items(["a", "b"], Small().SourcesOfPublisher["p"]);
    }

    [Fact]
    public void Narratives_are_searched_for_facts_sources_and_charts()
    {
        Assert.Items(["t1", "t2"], Small().Facts["late"].NamedInTopics);
        Assert.Items(["t2"], Small().Facts["early"].NamedInTopics);
        Assert.Items(["t1"], Small().Sources["b"].NamedInTopics);
        Assert.Items(["t1"], Small().TopicsOfSeries["s"]);
    }

    [Fact]
    public void Facts_are_counted_by_state_and_confidence()
    {
        var findings = Small();
        Assert.Equal(4, findings.Tally.Total);
        Assert.Equal(1, findings.Tally.Of(State.Corroborated));
        Assert.Equal(4, findings.Tally.Of(ConfidenceLevel.Moderate));
        Assert.Equal(2, findings.TallyOfTopic["t1"].Of(State.SingleOrigin, ConfidenceLevel.Moderate));
    }

    [Fact]
    public void The_balance_of_a_topic_counts_facts_by_the_sides_of_their_origins() =>
        Assert.Items([new SideShare("red", 3, 2, 2), new SideShare("independent", 1, 0, 1)], Small().BalanceOfTopic["t1"]);
}
