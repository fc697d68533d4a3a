using Dossier.Analysis;
using Dossier.Checking;
using Dossier.Diagnostics;
using Dossier.Loading;
using Dossier.Loading.Content;
using Dossier.Model;
using Dossier.Tests.Support;

namespace Dossier.Tests.Checking;

public sealed class CheckerTests
{
    private static Diagnostic[] Check(string severities) =>
    [
        .. Pipeline.Diagnose(FixtureContent.With(
            ("sources/page.yaml", "title: A page\npublisher: ledger\nurl: https://ledger.example/page\nlanguage: en\n"),
            ("dossier.yaml", $"title: T\nlanguage: en\nas-of: 2025-06-30\nsummary: S.\ntopics: [trade, diplomacy]\n{severities}"))),
    ];

    [Fact]
    public void Every_check_is_in_the_catalogue()
    {
        var checks = typeof(Check).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Check)));
        Assert.Equal(checks.Select(check => check.Name).Order(), Checks.All.Select(check => check.GetType().Name).Order());
    }

    [Fact]
    public void A_check_has_the_severity_of_its_descriptor_unless_one_was_chosen() =>
        Assert.Equal(["undated-source Note", "unused-source Warning"], Check("").Select(found => $"{found.Code} {found.Severity}"));

    [Fact]
    public void A_chosen_severity_is_taken() =>
        Assert.Contains(
            Check("severities: {unused-source: error}\n"),
            found => found is { Code: "unused-source", Severity: Severity.Error });

    [Fact]
    public void A_check_that_is_switched_off_finds_nothing() =>
        Assert.DoesNotContain(Check("severities: {unused-source: off}\n"), found => found.Code == "unused-source");

    [Fact]
    public void Many_notes_of_a_kind_are_told_as_one_and_many_warnings_one_by_one()
    {
        var corpus = new CorpusBuilder();
        for (var source = 0; source <= Checker.MostNotes; source++)
            corpus.Source($"s{source}");
        Assert.Equal($"{Checker.MostNotes + 1} sources have no date of publication", Assert.Single(Undated(corpus.Build())).Message);
        var raised = new SeverityChoice(CorpusBuilder.At("undated-source"), CorpusBuilder.At(Severity.Warning));
        var settings = corpus.Build().Settings with { Severities = [raised] };
        Assert.Equal(Checker.MostNotes + 1, Undated(corpus.Build() with { Settings = settings }).Count());
        var each = new CheckedDossier(corpus.Build(), corpus.Analyze()) { TellsEachNote = true };
        Assert.Equal(Checker.MostNotes + 1, Checker.Check(each).Count(found => found.Code == "undated-source"));
    }

    [Fact]
    public void Many_stale_facts_are_told_as_one_with_their_number_in_each_topic()
    {
        var corpus = new CorpusBuilder().Source("a");
        for (var fact = 0; fact <= Checker.MostNotes; fact++)
            corpus.Fact($"f{fact}", ["a"], when: "2020", change: Counted);
        var dossier = new CheckedDossier(corpus.Build(), corpus.Analyze()) { Today = new DateOnly(2026, 1, 1) };

        var found = Assert.Single(Checker.Check(dossier), found => found.Code == "stale-fact");

        Assert.Equal($"{Checker.MostNotes + 1} facts tell of quantities or ongoing states that are older than their topic's half-life", found.Message);
        Assert.StartsWith("by topic: ", found.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_stale_unless_a_day_is_given() =>
        Assert.DoesNotContain(Check(""), found => found.Code is "stale-fact" or "due-forecast" or "unarchived-source");

    [Theory]
    [InlineData("2023-12-31", true)]
    [InlineData("2024-01-01", false)]
    [InlineData("2023", true)]
    [InlineData("2024", false)]
    public void A_quantity_is_stale_when_its_whole_time_lies_more_than_a_half_life_back(string when, bool isStale)
    {
        var corpus = new CorpusBuilder().Source("a").Fact("f", ["a"], when: when, change: Counted);
        var dossier = new CheckedDossier(corpus.Build(), corpus.Analyze()) { Today = new DateOnly(2026, 1, 1) };

        Assert.Equal(isStale, Checker.Check(dossier).Any(found => found.Code == "stale-fact"));
    }

    [Fact]
    public void The_words_of_certainty_are_known_in_english_only()
    {
        var corpus = new CorpusBuilder().Source("a")
            .Fact("f", ["a"], Basis.Reported, change: fact => fact with { Statement = CorpusBuilder.At("Photos prove it.") })
            .Build();
        Assert.Contains(Checker.Check(corpus, Analyzer.Analyze(corpus)), found => found.Code == "certain-wording");
        var german = corpus with { Settings = corpus.Settings with { Language = CorpusBuilder.At("de") } };
        Assert.DoesNotContain(Checker.Check(german, Analyzer.Analyze(german)), found => found.Code == "certain-wording");
    }

    [Fact]
    public void The_real_content_has_no_error()
    {
        var corpus = ContentLoader.Load(new FolderContent(ProjectFolders.Content), "content", 2).Corpus;
        Assert.NotNull(corpus);
        Assert.Equal(
            "",
            DiagnosticText.Of(Checker.Check(corpus, Analyzer.Analyze(corpus, 2)).Where(found => found.Severity == Severity.Error)));
    }

    private static Dossier.Model.Fact Counted(Dossier.Model.Fact fact) =>
        fact with { Quantity = new Quantity { Span = fact.Span, Unit = CorpusBuilder.At("t"), Value = CorpusBuilder.At(new Number(3, 0)) } };

    private static IEnumerable<Diagnostic> Undated(Corpus corpus) =>
        Checker.Check(corpus, Analyzer.Analyze(corpus)).Where(found => found.Code == "undated-source");
}
