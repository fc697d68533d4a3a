using Dossier.Analysis;
using Dossier.Benchmarks.Synthetic;
using Dossier.Checking;
using Dossier.Diagnostics;
using Dossier.Loading;
using Dossier.Tests.Support;

namespace Dossier.Tests.Benchmarks;

public class SyntheticContentTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(7, 3)]
    [InlineData(700, 6)]
    public void It_loads_and_checks_without_an_error(int facts, double citations)
    {
        var loaded = ContentLoader.Load(new SyntheticContent(new SyntheticSize(facts, citations)).InMemory(), "content", 2);

        Assert.Empty(loaded.Diagnostics);
        var corpus = loaded.Corpus ?? throw new InvalidOperationException("no fault, and no corpus");
        var faults = Checker.Check(corpus, Analyzer.Analyze(corpus, 2));
        Assert.DoesNotContain(faults, fault => fault.Severity == Severity.Error);
    }

    [Fact]
    public void It_has_as_many_facts_and_about_as_many_citations_as_were_asked_for()
    {
        var corpus = ContentLoader.Load(new SyntheticContent(new SyntheticSize(2000, 6)).InMemory(), "content", 2).Corpus;

        Assert.Equal(2000, corpus?.Facts.Count);
        Assert.InRange(corpus?.Facts.Average(fact => fact.Citations.Length) ?? 0, 5.5, 6.5);
    }

    [Fact]
    public void Every_state_and_relation_of_a_real_dossier_occurs()
    {
        var corpus = ContentLoader.Load(new SyntheticContent(new SyntheticSize(2000, 2)).InMemory(), "content", 2).Corpus
            ?? throw new InvalidOperationException("the content has errors");
        var findings = Analyzer.Analyze(corpus, 2);

        Assert.Equal(Enum.GetValues<State>().Length, corpus.Facts.Select(fact => findings.Facts[fact.Id].State).Distinct().Count());
        Assert.Contains(corpus.Sources, source => source.Relays.Length > 1);
        Assert.All(corpus.Series, series => Assert.Equal(SyntheticSeries.Points, series.Points.Length));
    }

    [Fact]
    public void The_same_size_gives_the_same_files()
    {
        var size = new SyntheticSize(50, 2);

        Assert.Equal(new SyntheticContent(size).Files(), new SyntheticContent(size).Files());
    }

    [Fact]
    public void It_is_never_written_over_what_is_there()
    {
        using var folder = new TemporaryFolder();
        var content = new SyntheticContent(new SyntheticSize(1, 1));
        content.WriteTo(folder.Path);

        Assert.Throws<IOException>(() => content.WriteTo(folder.Path));
    }
}
