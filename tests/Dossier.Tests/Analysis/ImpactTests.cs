using Dossier.Analysis;
using Dossier.Model;
using Dossier.Tests.Support;

namespace Dossier.Tests.Analysis;

public sealed class ImpactTests
{
    private static CorpusBuilder Story() => new CorpusBuilder()
        .Source("story").Source("relay", relays: ["story"])
            .Source("second", relays: ["relay"])
            .Source("other")
            .Source("digest", relays: ["story", "other"]);

    private static Impact Of(CorpusBuilder corpus, string source) => corpus.Analyze().Sources[source].Impact;

    [Fact]
    public void A_fact_that_rests_on_what_relays_it_is_left_with_no_origin() =>
        Assert.Items(["f"], Of(Story().Fact("f", ["relay", "second"]), "story").Orphaned);

    [Fact]
    public void A_fact_with_another_origin_is_weakened()
    {
        var impact = Of(Story().Fact("f", ["relay", "other"]), "story");
        Assert.Empty(impact.Orphaned);
        Assert.Items([new WeakenedFact("f", ConfidenceLevel.High, ConfidenceLevel.Moderate)], impact.Weakened);
    }

    [Fact]
    public void A_relay_with_another_root_stands() => Assert.Empty(Of(Story().Fact("f", ["digest"]), "story").Orphaned);

    [Fact]
    public void A_claim_that_a_relay_took_from_it_falls_though_the_relay_stands() =>
        Assert.Items(["f"], Of(Story().Fact("f", ["digest < story"]), "story").Orphaned);

    [Fact]
    public void What_only_relays_a_relay_falls_with_that_relay() =>
        Assert.Items(["f"], Of(Story().Fact("f", ["second"]), "relay").Orphaned);

    [Fact]
    public void What_has_another_way_to_the_story_stands_when_a_relay_falls() =>
        Assert.Empty(Of(Story().Source("both", relays: ["relay", "story"]).Fact("f", ["both"]), "relay").Orphaned);

    [Fact]
    public void Own_reporting_of_a_relay_does_not_fall_with_what_it_relays()
    {
        var corpus = Story().Fact("f", ["relay < self"]);
        Assert.Empty(Of(corpus, "story").Orphaned);
        Assert.Items(["f"], Of(corpus, "relay").Orphaned);
    }

    [Fact]
    public void Losing_the_primary_source_weakens()
    {
        var corpus = Story().Publisher("office", PublisherKind.Official)
            .Source("act", "office")
            .Source("reprint", relays: ["act"])
            .Fact("f", ["act", "reprint", "other"]);
        Assert.Items([new WeakenedFact("f", ConfidenceLevel.High, ConfidenceLevel.Moderate)], Of(corpus, "act").Weakened);
    }

    [Fact]
    public void A_fall_that_leaves_the_confidence_as_it_was_is_not_told() =>
        Assert.Empty(Of(Story().Source("third").Fact("f", ["story", "other", "third"]), "story").Weakened);

    [Fact]
    public void A_source_that_nothing_rests_on_takes_nothing_with_it()
    {
        var impact = Of(Story().Source("idle").Fact("f", ["story"]), "idle");
        Assert.Empty(impact.Orphaned);
        Assert.Empty(impact.Weakened);
    }

    [Fact]
    public void Facts_are_told_in_order_of_time() =>
        Assert.Items(
            ["z-first", "a-second", "a-undated"],
            Of(
                Story().Fact("a-undated", ["story"]).Fact("a-second", ["story"], when: "2021").Fact("z-first", ["story"], when: "2020"),
                "story").Orphaned);

    [Fact]
    public void A_forecast_can_be_left_with_no_origin_but_not_weakened()
    {
        var impact = Of(Story().Fact("f", ["story"], Basis.Forecast).Fact("g", ["story", "other"], Basis.Forecast), "story");
        Assert.Items(["f"], impact.Orphaned);
        Assert.Empty(impact.Weakened);
    }
}
