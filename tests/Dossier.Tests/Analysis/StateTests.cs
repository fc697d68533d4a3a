using Dossier.Analysis;
using Dossier.Analysis.Rules;
using Dossier.Model;
using Dossier.Tests.Support;
using ModelFact = Dossier.Model.Fact;

namespace Dossier.Tests.Analysis;

public sealed class StateTests
{
    private static CorpusBuilder Two() => new CorpusBuilder().Source("a").Source("b").Fact("claim", ["a"]);

    private static CorpusBuilder With(string id, Func<ModelFact, ModelFact> change) => Two().Fact(id, ["b"], change: change);

    private static Func<ModelFact, ModelFact> Corrects(params string[] ids) => fact => fact with { Corrects = CorpusBuilder.AtEach(ids) };

    private static Func<ModelFact, ModelFact> Supersedes(params string[] ids) =>
        fact => fact with { Supersedes = CorpusBuilder.AtEach(ids) };

    private static Func<ModelFact, ModelFact> Denies(params string[] ids) => fact => fact with { Denies = CorpusBuilder.AtEach(ids) };

    private static Func<ModelFact, ModelFact> Contradicts(params string[] ids) =>
        fact => fact with { Contradicts = CorpusBuilder.AtEach(ids) };

    [Fact]
    public void One_independent_origin_is_a_single_origin() => Assert.Equal(State.SingleOrigin, Two().Finding("claim").State);

    [Fact]
    public void Two_independent_origins_corroborate() => Assert.Equal(State.Corroborated, Two().Fact("f", ["a", "b"]).Finding("f").State);

    [Fact]
    public void What_a_party_said_is_a_statement_however_many_origins_tell_of_it() =>
        Assert.Equal(State.Statement, Two().Fact("f", ["a", "b"], Basis.Stated).Finding("f").State);

    [Fact]
    public void A_forecast_stays_one_however_many_origins_it_has() =>
        Assert.Equal(State.Forecast, Two().Fact("f", ["a", "b"], Basis.Forecast).Finding("f").State);

    [Fact]
    public void A_corrected_fact_is_in_error_and_names_its_correction()
    {
        var finding = With("right", Corrects("claim")).Finding("claim");
        Assert.Equal(State.InError, finding.State);
        Assert.Items(["right"], finding.CorrectedBy);
        Assert.False(finding.IsLive);
    }

    [Fact]
    public void A_correction_that_is_itself_in_error_does_not_count()
    {
        var finding = With("wrong", Corrects("claim")).Fact("right", ["b"], change: Corrects("wrong")).Finding("claim");
        Assert.Equal(State.SingleOrigin, finding.State);
        Assert.Empty(finding.CorrectedBy);
    }

    [Fact]
    public void Errors_alternate_along_a_chain_of_corrections()
    {
        var findings = With("x1", Corrects("claim")).Fact("x2", ["b"], change: Corrects("x1"))
            .Fact("x3", ["b"], change: Corrects("x2"))
            .Analyze();
        Assert.Equal(State.InError, findings.Facts["claim"].State);
        Assert.Items([new Correction("claim", "x1"), new Correction("x2", "x3")], findings.Corrections);
    }

    [Fact]
    public void A_revised_figure_is_superseded() =>
        Assert.Equal(State.Superseded, With("newer", Supersedes("claim")).Finding("claim").State);

    [Fact]
    public void A_revision_that_is_in_error_supersedes_nothing() =>
        Assert.Equal(
            State.SingleOrigin,
            With("newer", Supersedes("claim")).Fact("right", ["b"], change: Corrects("newer")).Finding("claim").State);

    [Fact]
    public void A_revision_that_is_itself_superseded_still_supersedes() =>
        Assert.Equal(
            State.Superseded,
            With("newer", Supersedes("claim")).Fact("newest", ["b"], change: Supersedes("newer")).Finding("claim").State);

    [Fact]
    public void In_error_goes_before_superseded() =>
        Assert.Equal(
            State.InError,
            With("newer", Supersedes("claim")).Fact("right", ["b"], change: Corrects("claim")).Finding("claim").State);

    [Fact]
    public void A_live_denial_disputes_the_claim_and_not_the_denial()
    {
        var findings = With("denial", Denies("claim")).Analyze();
        Assert.Equal(State.Disputed, findings.Facts["claim"].State);
        Assert.Equal(State.SingleOrigin, findings.Facts["denial"].State);
        Assert.Items([new Dispute("claim", "denial", DisputeKind.Denial)], findings.Disputes);
    }

    [Fact]
    public void A_contradiction_disputes_both_whoever_wrote_it()
    {
        var findings = With("other", Contradicts("claim")).Analyze();
        Assert.Equal(State.Disputed, findings.Facts["claim"].State);
        Assert.Equal(State.Disputed, findings.Facts["other"].State);
        Assert.Items(["claim"], findings.Facts["other"].ContradictedBy);
    }

    [Fact]
    public void A_denial_in_error_disputes_nothing()
    {
        var findings = With("denial", Denies("claim")).Fact("right", ["b"], change: Corrects("denial")).Analyze();
        Assert.Equal(State.SingleOrigin, findings.Facts["claim"].State);
        Assert.Empty(findings.Disputes);
    }

    [Fact]
    public void A_superseded_contradiction_disputes_nothing() =>
        Assert.Equal(
            State.SingleOrigin,
            With("other", Contradicts("claim")).Fact("newer", ["b"], change: Supersedes("other")).Finding("claim").State);

    [Fact]
    public void A_pair_that_contradicts_each_other_is_one_dispute() =>
        Assert.Items(
            [new Dispute("claim", "other", DisputeKind.Contradiction)],
            new CorpusBuilder().Source("a")
                .Fact("claim", ["a"], change: Contradicts("other"))
                .Fact("other", ["a"], change: Contradicts("claim"))
                .Analyze().Disputes);

    [Fact]
    public void A_pair_both_denied_and_contradicted_is_one_dispute_and_a_denial() =>
        Assert.Items(
            [new Dispute("claim", "zz", DisputeKind.Denial)],
            With(
                "zz",
                fact =>
                    fact with { Denies = CorpusBuilder.AtEach("claim"), Contradicts = CorpusBuilder.AtEach("claim") }).Analyze().Disputes);

    [Fact]
    public void A_claim_in_error_is_not_disputed_any_more() =>
        Assert.Empty(With("denial", Denies("claim")).Fact("right", ["b"], change: Corrects("claim")).Analyze().Disputes);

    [Fact]
    public void There_is_one_rule_for_every_state_in_the_order_of_the_states() =>
        Assert.Equal(Enum.GetValues<State>(), StateRules.All.Select(rule => rule.State));
}
