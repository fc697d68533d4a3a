using System.Text.RegularExpressions;
using Dossier.Analysis;
using Dossier.Analysis.Rules;
using Dossier.Model;
using Dossier.Tests.Support;

namespace Dossier.Tests.Analysis;

public sealed class ConfidenceTests
{
    [Theory]
    [InlineData(Basis.Documented, ConfidenceLevel.Moderate)]
    [InlineData(Basis.Measured, ConfidenceLevel.Moderate)]
    [InlineData(Basis.Stated, ConfidenceLevel.Moderate)]
    [InlineData(Basis.Reported, ConfidenceLevel.Low)]
    [InlineData(Basis.Assessed, ConfidenceLevel.Low)]
    public void The_basis_says_where_the_ladder_begins(Basis basis, ConfidenceLevel level)
    {
        var finding = new CorpusBuilder().Source("a").Fact("f", ["a"], basis).Finding("f");
        Assert.Equal(level, finding.Confidence);
        Assert.Items(["basis"], finding.Trace.Select(step => step.Rule));
    }

    [Fact]
    public void A_forecast_has_no_confidence_even_where_it_is_disputed()
    {
        var finding = new CorpusBuilder().Source("a").Fact("f", ["a"], Basis.Forecast)
            .Fact("no", ["a"], Basis.Stated, change: fact => fact with { Denies = CorpusBuilder.AtEach("f") }).Finding("f");
        Assert.Equal(State.Disputed, finding.State);
        Assert.Null(finding.Confidence);
        Assert.Empty(finding.Trace);
    }

    [Theory]
    [InlineData("in error")]
    [InlineData("superseded")]
    public void A_fact_that_no_longer_stands_has_no_confidence(string how)
    {
        var corpus = new CorpusBuilder().Source("a").Fact("f", ["a"]).Fact("g", ["a"], change: fact => how == "in error"
            ? fact with { Corrects = CorpusBuilder.AtEach("f") }
            : fact with { Supersedes = CorpusBuilder.AtEach("f") });
        Assert.Null(corpus.Finding("f").Confidence);
        Assert.Empty(corpus.Finding("f").NearMisses);
    }

    [Fact]
    public void Steps_add_up_and_stop_at_the_highest_rung()
    {
        var finding = new CorpusBuilder().Publisher("office", PublisherKind.Official)
            .Source("act", "office")
            .Source("b")
            .Fact("f", ["act", "b"])
            .Finding("f");
        Assert.Items([3, 1, 1], finding.Trace.Select(step => step.Step));
        Assert.Equal(ConfidenceLevel.High, finding.Confidence);
    }

    [Fact]
    public void Steps_stop_at_the_lowest_rung()
    {
        var finding = new CorpusBuilder().Publisher("blog", PublisherKind.Blog, side: "red").Source("a", "blog").Entity("state", "red")
            .Fact("f", ["a"], Basis.Reported, entities: ["state"], change: fact => fact with { UnnamedSources = true })
            .Fact("no", ["a"], Basis.Stated, change: fact => fact with { Denies = CorpusBuilder.AtEach("f") }).Finding("f");
        Assert.Items(
            ["basis", "unnamed-single-origin", "unreliable-origins", "one-side", "denied"],
            finding.Trace.Select(step => step.Rule));
        Assert.Equal(ConfidenceLevel.VeryLow, finding.Confidence);
    }

    [Fact]
    public void Rules_have_codes_and_explanations_and_each_code_is_its_own()
    {
        Assert.All(ConfidenceRules.All, rule => Assert.Matches(new Regex("^[a-z]+(-[a-z]+)*$"), rule.Code));
        Assert.All(ConfidenceRules.All, rule => Assert.EndsWith(".", rule.Explanation, StringComparison.Ordinal));
        Assert.Equal(ConfidenceRules.All.Length, ConfidenceRules.All.Select(rule => rule.Code).Distinct().Count());
    }

    [Fact]
    public void Every_rule_is_in_the_catalogue()
    {
        var rules = typeof(ConfidenceRule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ConfidenceRule)));
        Assert.Equal(rules.Select(rule => rule.Name).Order(), ConfidenceRules.All.Select(rule => rule.GetType().Name).Order());
    }
}
