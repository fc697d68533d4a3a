using System.Text.RegularExpressions;
using Dossier.Analysis;
using Dossier.Analysis.Rules;
using Dossier.Comparison.Commits;
using Dossier.Loading;
using Dossier.Loading.Content;
using Dossier.Model;
using Dossier.Pages.Making;
using Dossier.Pages.Phrases;
using Dossier.Templates.Phrases;
using Dossier.Tests.Support;
using Dossier.Wordings;

namespace Dossier.Tests.Pages;

/// <summary>The strings that ship with the program.</summary>
public sealed partial class WordsTests
{
    private static readonly TemplateFiles Shipped = TemplateFiles.Read(new FolderContent(Path.Combine(ProjectFolders.Repository, "templates")), "templates/");

    private static readonly EdtfDate[] Dates =
    [
        .. new[] { "2024-04-08", "2024-04", "2024", "2024-04-06/2024-04-12", "2024-04-28/2024-05-02", "2023-01/2023-11", "2022/2024", "2023-12-30/2024-01-02", "2022/..", "../2024-05", "2025~" }
            .Select(text => EdtfDate.TryParse(text, out var date, out _) ? date : throw new ArgumentException(text)),
    ];

    [Theory]
    [InlineData("ru")]
    [InlineData("zh")]
    public void Every_language_that_ships_has_every_phrase_and_no_other(string language)
    {
        var (book, diagnostics) = PhraseBooks.Read(Shipped, language);

        Assert.Equal(language, book.Language);
        Assert.Empty(diagnostics.Select(diagnostic => diagnostic.Message));
    }

    /// <summary>The command line speaks English without the strings; a reader must not be told something else by a page.</summary>
    [Fact]
    public void English_pages_say_what_the_command_line_says()
    {
        Assert.Equal(Terminal, Vocabulary(In("en")));
        Assert.All(Terminal, Assert.NotEmpty);
    }

    [Fact]
    public void A_dossier_without_strings_speaks_the_English_that_ships() => Assert.Equal(Vocabulary(In("en")), Vocabulary(new Words(PhraseBook.Empty)));

    [Fact]
    public void Every_language_that_the_command_line_names_has_a_name_on_pages() =>
        Assert.Equal(LanguageWording.Known.Select(LanguageWording.Say), LanguageWording.Known.Select(In("en").SayLanguage));

    [Fact]
    public void English_pages_give_the_reasons_that_the_data_and_the_command_line_give()
    {
        var corpus = ContentLoader.Load(new FolderContent(ProjectFolders.Content), "content", 1).Corpus ?? throw new InvalidOperationException("the content does not load");
        var words = In("en");

        Assert.All(Analyzer.Analyze(corpus).Facts.Values, fact =>
        {
            Assert.Equal(fact.Trace.Select(step => step.Reason), fact.Trace.Select(step => words.Say(step.Why)));
            Assert.Equal(fact.NearMisses.Select(miss => miss.Reason), fact.NearMisses.Select(miss => words.Say(miss.Why)));
        });
    }

    [Fact]
    public void English_pages_state_the_rules_that_the_program_applies()
    {
        var words = In("en");

        Assert.Equal(ConfidenceRules.All.Select(rule => (rule.Title, rule.Explanation)), ConfidenceRules.All.Select(rule => (words.Say($"rule-{rule.Code}"), words.Say($"rule-{rule.Code}-text"))));
        Assert.Equal(StateRules.All.Select(rule => (rule.Title, rule.Explanation)), StateRules.All.Select(rule => (words.Say($"state-rule-{rule.Code}"), words.Say($"state-rule-{rule.Code}-text"))));
        Assert.Equal(Enum.GetValues<HistoryGap>().Select(HistoryGaps.Say), Enum.GetValues<HistoryGap>().Select(words.Say));
    }

    [Fact]
    public void Every_phrase_that_the_program_says_by_name_is_there()
    {
        var said = Directory.EnumerateFiles(Path.Combine(ProjectFolders.Repository, "src", "Dossier"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => SaidByName().Matches(File.ReadAllText(file))).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(said.Except(PhraseBooks.Shipped.Names));
        Assert.True(said.Count > 100, "the calls are not found any more");
    }

    [GeneratedRegex(@"(?:\bSay|\bAround)\(\s*(?:\w+ \? )?""(?<name>[a-z0-9-]+)""")]
    private static partial Regex SaidByName();

    [Fact]
    public void Numbers_are_written_as_the_language_writes_them()
    {
        var number = new Number(12345.6m, 1);

        Assert.Equal(["12,345.6", "12\u00A0345,6", "12,345.6"], new[] { "en", "ru", "zh" }.Select(language => In(language).Say(number)));
    }

    [Fact]
    public void Dates_are_written_as_the_language_writes_them()
    {
        Assert.Equal(
            ["8 апреля 2024", "апрель 2024", "2024", "6–12 апреля 2024", "28 апреля – 2 мая 2024", "январь – ноябрь 2023", "2022–2024", "30 декабря 2023 – 2 января 2024", "2022 и позже", "по май 2024", "примерно 2025"],
            Dates.Select(In("ru").Say));
        Assert.Equal(
            ["2024年4月8日", "2024年4月", "2024年", "2024年4月6日至12日", "2024年4月28日至5月2日", "2023年1月至11月", "2022年至2024年", "2023年12月30日至2024年1月2日", "自2022年起", "至2024年5月", "约2025年"],
            Dates.Select(In("zh").Say));
    }

    private static Words In(string language) => new(PhraseBooks.Read(Shipped, language).Book);

    private static IEnumerable<string> Terminal =>
    [
        .. Enum.GetValues<State>().SelectMany(state => new[] { StateWording.Say(state), StateWording.Explain(state) }),
        .. Enum.GetValues<ConfidenceLevel>().Select(level => StateWording.Say((ConfidenceLevel?)level)), StateWording.Say((ConfidenceLevel?)null),
        .. Enum.GetValues<Outcome>().Select(outcome => StateWording.Say((Outcome?)outcome)), StateWording.Say((Outcome?)null),
        .. Enum.GetValues<Basis>().SelectMany(basis => new[] { StateWording.Say(basis), StateWording.Explain(basis) }),
        .. Enum.GetValues<PublisherKind>().Select(KindWording.Say), .. Enum.GetValues<EntityKind>().Select(KindWording.Say),
        .. Enum.GetValues<Frequency>().Where(frequency => frequency != Frequency.Irregular).Select(KindWording.Say),
        .. Dates.Select(DateWording.Say),
    ];

    private static IEnumerable<string> Vocabulary(Words words) =>
    [
        .. Enum.GetValues<State>().SelectMany(state => new[] { words.Say(state), words.Explain(state) }),
        .. Enum.GetValues<ConfidenceLevel>().Select(level => words.Say((ConfidenceLevel?)level)), words.Say((ConfidenceLevel?)null),
        .. Enum.GetValues<Outcome>().Select(outcome => words.Say((Outcome?)outcome)), words.Say((Outcome?)null),
        .. Enum.GetValues<Basis>().SelectMany(basis => new[] { words.Say(basis), words.Explain(basis) }),
        .. Enum.GetValues<PublisherKind>().Select(words.Say), .. Enum.GetValues<EntityKind>().Select(words.Say),
        .. Enum.GetValues<Frequency>().Where(frequency => frequency != Frequency.Irregular).Select(words.Say),
        .. Dates.Select(words.Say),
    ];
}
