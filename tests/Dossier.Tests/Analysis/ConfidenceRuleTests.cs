using Dossier.Analysis;
using Dossier.Model;
using Dossier.Tests.Support;
using ModelFact = Dossier.Model.Fact;

namespace Dossier.Tests.Analysis;

/// <summary>Each rule by itself: when it applies, what it then names, and what it says where it nearly did.</summary>
public sealed class ConfidenceRuleTests
{
    private static ConfidenceStep? Step(CorpusBuilder corpus, string rule) =>
        corpus.Finding("f").Trace.FirstOrDefault(step => step.Rule == rule);

    private static string? Miss(CorpusBuilder corpus, string rule) =>
        corpus.Finding("f").NearMisses.FirstOrDefault(miss => miss.Rule == rule)?.Reason;

    private static ModelFact Unnamed(ModelFact fact) => fact with { UnnamedSources = true };

    private static Func<ModelFact, ModelFact> Contradicts(string id) => fact => fact with { Contradicts = CorpusBuilder.AtEach(id) };

    [Fact]
    public void Several_origins_lift_and_are_named()
    {
        var step = Step(new CorpusBuilder().Source("a").Source("b").Fact("f", ["a", "b"]), "several-origins");
        Assert.Equal(+1, step?.Step);
        Assert.Equal("2 independent origins: A and B", step?.Reason);
        Assert.Items(["a", "b"], step?.Related ?? []);
    }

    [Fact]
    public void Many_origins_are_named_in_part() =>
        Assert.Equal(
            "5 independent origins: A, B, C and 2 more",
            Step(
                new CorpusBuilder().Source("a").Source("b").Source("c").Source("d").Source("e").Fact("f", ["a", "b", "c", "d", "e"]),
                "several-origins")?.Reason);

    [Fact]
    public void Many_citations_of_one_origin_do_not_lift() =>
        Assert.Equal(
            "3 citations, but all lead to one origin",
            Miss(
                new CorpusBuilder().Source("a").Source("b", relays: ["a"]).Source("c", relays: ["a"]).Fact("f", ["a", "b", "c"]),
                "several-origins"));

    [Fact]
    public void Several_origins_of_one_voice_do_not_lift() =>
        Assert.Equal(
            "2 origins, but all of one voice",
            Miss(new CorpusBuilder().Publisher("p").Source("a", "p").Source("b", "p").Fact("f", ["a", "b"]), "several-origins"));

    private static CorpusBuilder Customs() =>
        new CorpusBuilder().Publisher("customs", PublisherKind.Statistics).Source("table", "customs").Source("paper", relays: ["table"]);

    [Theory]
    [InlineData(Basis.Documented)]
    [InlineData(Basis.Measured)]
    [InlineData(Basis.Stated)]
    public void The_primary_source_itself_cited_lifts(Basis basis) =>
        Assert.Equal("Cited straight from CUSTOMS", Step(Customs().Fact("f", ["table"], basis), "primary-source")?.Reason);

    [Fact]
    public void The_primary_source_over_a_relay_does_not_lift() =>
        Assert.Equal(
            "CUSTOMS: an origin, but cited only over those who pass it on",
            Miss(Customs().Fact("f", ["paper"]), "primary-source"));

    [Fact]
    public void The_primary_source_does_not_lift_what_is_assessed() =>
        Assert.Equal(
            "CUSTOMS cited straight, but the basis is assessed",
            Miss(Customs().Fact("f", ["table"], Basis.Assessed), "primary-source"));

    [Fact]
    public void A_primary_source_that_relays_another_is_cited_straight_only_for_its_own_reporting()
    {
        var corpus = Customs().Publisher("embassy", PublisherKind.Official).Source("reprint", "embassy", relays: ["paper"]);
        Assert.Null(Step(corpus.Fact("f", ["reprint"]), "primary-source"));
        Assert.NotNull(Step(corpus.Fact("f", ["reprint < self"]), "primary-source"));
    }

    [Fact]
    public void Unnamed_people_behind_one_middling_origin_lower() =>
        Assert.Equal(
            "Rests on unnamed people and one origin, rated C",
            Step(new CorpusBuilder().Source("a").Fact("f", ["a"], Basis.Reported, change: Unnamed), "unnamed-single-origin")?.Reason);

    [Fact]
    public void Unnamed_people_behind_a_well_rated_origin_do_not_lower() =>
        Assert.Equal(
            "Rests on unnamed people and one origin, but the origin is rated B",
            Miss(
                new CorpusBuilder().Publisher("w", PublisherKind.Wire).Source("a", "w").Fact("f", ["a"], Basis.Reported, change: Unnamed),
                "unnamed-single-origin"));

    [Fact]
    public void Unnamed_people_behind_two_origins_do_not_lower() =>
        Assert.Equal(
            "Rests on unnamed people, but has 2 independent origins",
            Miss(
                new CorpusBuilder().Source("a").Source("b").Fact("f", ["a", "b"], Basis.Reported, change: Unnamed),
                "unnamed-single-origin"));

    [Theory]
    [InlineData(Reliability.C, false)]
    [InlineData(Reliability.D, true)]
    [InlineData(Reliability.E, true)]
    [InlineData(Reliability.F, true)]
    public void An_origin_rated_d_or_worse_lowers(Reliability reliability, bool lowers) =>
        Assert.Equal(
            lowers,
            Step(
                new CorpusBuilder().Publisher("p", reliability: reliability).Source("a", "p").Fact("f", ["a"]),
                "unreliable-origins") is not null);

    [Fact]
    public void One_fairly_reliable_origin_keeps_unreliable_ones_from_lowering() =>
        Assert.Equal(
            "1 of 2 origins rated D or worse, but the best is rated C",
            Miss(
                new CorpusBuilder().Publisher("p", PublisherKind.Blog).Source("a", "p").Source("b").Fact("f", ["a", "b"]),
                "unreliable-origins"));

    private static CorpusBuilder Sides(string side, string entitySide, Basis basis) =>
        new CorpusBuilder().Publisher("p", side: side).Source("a", "p")
        .Source("independent").Entity("state", entitySide).Fact("f", ["a"], basis, entities: ["state"]);

    [Theory]
    [InlineData(Basis.Reported)]
    [InlineData(Basis.Assessed)]
    public void A_report_on_a_party_from_its_own_side_alone_is_lowered(Basis basis)
    {
        var step = Step(Sides("red", "red", basis), "one-side");
        Assert.Equal("All origins speak for the side of state", step?.Reason);
        Assert.Equal("state", Assert.Single(step?.Related ?? []));
    }

    [Theory]
    [InlineData("red", "blue", Basis.Reported)]
    [InlineData("independent", "independent", Basis.Reported)]
    [InlineData("other", "other", Basis.Reported)]
    [InlineData("red", "red", Basis.Stated)]
    [InlineData("red", "red", Basis.Documented)]
    public void Another_side_or_no_side_or_a_record_is_not_lowered(string side, string entitySide, Basis basis) =>
        Assert.Null(Step(Sides(side, entitySide, basis), "one-side"));

    [Fact]
    public void One_origin_of_another_side_is_enough() =>
        Assert.Equal(
            "1 of 2 origins speak for the side of state, the rest do not",
            Miss(Sides("red", "red", Basis.Reported).Fact("f", ["a", "independent"], Basis.Reported, entities: ["state"]), "one-side"));

    [Fact]
    public void A_denial_lowers_once_however_many_there_are()
    {
        var corpus = new CorpusBuilder().Source("a").Fact("f", ["a"]);
        foreach (var denial in (string[])["d1", "d2"])
            corpus.Fact(denial, ["a"], Basis.Stated, change: fact => fact with { Denies = CorpusBuilder.AtEach("f") });
        var step = Step(corpus, "denied");
        Assert.Equal(-1, step?.Step);
        Assert.Equal("2 live facts deny it", step?.Reason);
    }

    [Fact]
    public void A_denial_that_has_fallen_does_not_lower() =>
        Assert.Equal(
            "What denies it is itself in error or superseded",
            Miss(
                new CorpusBuilder().Source("a").Fact("f", ["a"])
                    .Fact("d", ["a"], change: fact => fact with { Denies = CorpusBuilder.AtEach("f") })
                    .Fact("right", ["a"], change: fact => fact with { Corrects = CorpusBuilder.AtEach("d") }),
                "denied"));

    [Fact]
    public void A_contradiction_as_well_founded_lowers() =>
        Assert.Equal(
            "Contradicted by a live fact with as many independent origins or more",
            Step(
                new CorpusBuilder().Source("a").Source("b").Fact("f", ["a"]).Fact("g", ["b"], change: Contradicts("f")),
                "contradicted")?.Reason);

    [Fact]
    public void A_contradiction_counts_for_the_one_that_wrote_it_too() =>
        Assert.NotNull(
            Step(new CorpusBuilder().Source("a").Source("b").Fact("f", ["a"], change: Contradicts("g")).Fact("g", ["b"]), "contradicted"));

    [Fact]
    public void A_contradiction_with_fewer_origins_does_not_lower() =>
        Assert.Equal(
            "Contradicted, but only by fewer independent origins",
            Miss(
                new CorpusBuilder().Source("a").Source("b").Fact("f", ["a", "b"]).Fact("g", ["b"], change: Contradicts("f")),
                "contradicted"));
}
