using Dossier.Tests.Support;

namespace Dossier.Tests.Analysis;

public sealed class OriginTests
{
    private static CorpusBuilder Chain() => new CorpusBuilder()
        .Source("wire").Source("paper", relays: ["wire"]).Source("blog", relays: ["paper"]);

    [Fact]
    public void A_source_that_relays_nothing_is_its_own_root()
    {
        var finding = Chain().Analyze().Sources["wire"];
        Assert.Items(["wire"], finding.Roots);
        Assert.True(finding.IsOrigin("wire"));
    }

    [Fact]
    public void Roots_are_found_over_several_relays() =>
        Assert.Items(["wire"], Chain().Analyze().Sources["blog"].Roots);

    [Fact]
    public void A_source_that_relays_two_has_the_roots_of_both() =>
        Assert.Items(
            ["other", "wire"],
            Chain().Source("other").Source("digest", relays: ["blog", "other"]).Analyze().Sources["digest"].Roots);

    [Fact]
    public void A_relayed_story_counts_as_one_origin()
    {
        var finding = Chain().Fact("f", ["wire", "paper", "blog"]).Finding("f");
        Assert.Items(["wire"], finding.Origins);
        Assert.Items(["wire"], finding.IndependentOrigins);
    }

    [Fact]
    public void Publishers_of_one_voice_are_one_independent_origin()
    {
        var corpus = new CorpusBuilder().Publisher("ministry-a", voice: "state").Publisher("ministry-b", voice: "state")
            .Source("a", "ministry-a").Source("b", "ministry-b").Fact("f", ["a", "b"]);
        Assert.Items(["state"], corpus.Finding("f").IndependentOrigins);
        Assert.Items(["a", "b"], corpus.Finding("f").Origins);
    }

    [Fact]
    public void A_citation_that_names_its_origin_has_the_roots_of_that_one_alone() =>
        Assert.Items(
            ["wire"],
            Chain().Source("other").Source("digest", relays: ["paper", "other"]).Fact("f", ["digest < paper"]).Finding("f").Origins);

    [Fact]
    public void Own_reporting_of_a_relay_is_an_origin_of_its_own() =>
        Assert.Items(["paper"], Chain().Fact("f", ["paper < self"]).Finding("f").Origins);

    [Fact]
    public void Origins_are_told_for_each_citation_in_its_place() =>
        Assert.Items(
            [["wire"], ["paper"]],
            Chain().Fact("f", ["blog", "paper < self"]).Finding("f").CitationOrigins.Select(origins => origins.ToArray()));

    [Fact]
    public void The_fan_out_counts_all_who_pass_it_on_directly_or_over_others()
    {
        var finding = Chain().Analyze().Sources["wire"];
        Assert.Items(["paper"], finding.RelayedBy);
        Assert.Items(["blog", "paper"], finding.FanOut);
    }

    [Fact]
    public void Origins_are_listed_by_fan_out_then_by_id_and_those_that_nobody_relays_are_not() =>
        Assert.Items(
            ["wire", "a-origin", "b-origin"],
            Chain().Source("b-origin").Source("a-origin")
                .Source("b", relays: ["b-origin"])
                .Source("a", relays: ["a-origin"])
                .Source("lonely")
                .Analyze().OriginsByFanOut);

    [Fact]
    public void A_chain_of_a_hundred_thousand_relays_does_not_end_the_process()
    {
        var pointing = Enumerable.Range(0, 100_000).Select(number => number == 0 ? Array.Empty<int>() : [number - 1]).Reverse().ToArray();
        for (var at = 0; at < pointing.Length; at++)
            pointing[at] = at == pointing.Length - 1 ? [] : [at + 1];
        Assert.Equal(pointing.Length - 1, Dossier.Analysis.Numbers.TargetsFirst(pointing)[0]);
    }

    [Fact]
    public void Ids_that_lead_nowhere_are_passed_over()
    {
        var corpus = new CorpusBuilder().Source("a", relays: ["missing"])
            .Fact(
                "f",
                ["a", "gone", "a < absent"],
                entities: ["nobody"],
                change: fact => fact with { Denies = CorpusBuilder.AtEach("nothing") });
        Assert.Items(["a"], corpus.Finding("f").Origins);
    }

    [Fact]
    public void A_relay_cycle_ends_all_the_same()
    {
        var findings = new CorpusBuilder().Source("a", relays: ["b"]).Source("b", relays: ["a"]).Fact("f", ["a"]).Analyze();
        Assert.Empty(findings.Facts["f"].Origins);
    }
}
