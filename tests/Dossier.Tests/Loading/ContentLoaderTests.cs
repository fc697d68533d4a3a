using Dossier.Diagnostics;
using Dossier.Loading;
using Dossier.Loading.Content;
using Dossier.Model;
using Dossier.Tests.Support;
using Dossier.Text;

namespace Dossier.Tests.Loading;

public sealed class ContentLoaderTests
{
    private static readonly MemoryContent Nothing = new(Array.Empty<KeyValuePair<string, ReadOnlyMemory<byte>>>());

    private static readonly Corpus Base = Bound(FixtureContent.Base());

    [Fact]
    public void Topics_stand_in_the_order_of_the_chapters() => Assert.Equal(["trade", "diplomacy"], Base.Topics.Select(topic => topic.Id));

    [Fact]
    public void Records_stand_in_ordinal_order() =>
        Assert.Equal(Base.Facts.Select(fact => fact.Id).Order(StringComparer.Ordinal), Base.Facts.Select(fact => fact.Id));

    [Fact]
    public void The_first_folder_of_a_fact_is_its_topic() => Assert.Equal("diplomacy", Base.Facts["lind-visits-suria-2024"].Topic);

    [Fact]
    public void Further_folders_mean_nothing()
    {
        var corpus = Bound(FixtureContent.With(
            ("sources/2025/wire-2025-01-01-x.yaml", "title: X\npublisher: harbour-wire\nlanguage: en\n")));

        Assert.Equal("X", corpus.Sources["wire-2025-01-01-x"].Title.Value);
    }

    [Fact]
    public void The_body_of_a_chapter_stands_where_its_span_says()
    {
        var corpus = Bound(FixtureContent.With(
            ("topics/trade.md", "---\r\ntitle: Trade\r\nsummary: One.\r\n---\r\n\r\nFirst.\r\n\r\nSecond.\r\n")));

        var body = corpus.Topics["trade"].Body;
        Assert.Equal(body.Value, body.Span.ToString());
        Assert.Equal(new LinePosition(5, 1), body.Span.StartPosition);
        Assert.StartsWith("\r\nFirst.", body.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chapter_may_end_with_its_front_matter()
    {
        var corpus = Bound(FixtureContent.With(("topics/trade.md", "---\ntitle: Trade\nsummary: One.\n---")));

        Assert.Equal("", corpus.Topics["trade"].Body.Value);
    }

    [Fact]
    public void One_line_fields_are_folded_and_markdown_is_not()
    {
        var corpus = Bound(FixtureContent.With(
            ("entities/mara-lind.yaml", "name: |\n  Mara\n  Lind\nkind: person\n"),
            ("sources/note.yaml", "title: >\n  One\n\n  two\npublisher: ledger\nlanguage: en\nnote: |\n  One\n\n  two\n")));

        Assert.Equal("Mara Lind", corpus.Entities["mara-lind"].Name.Value);
        Assert.Equal(("One two", "One\n\ntwo"), (corpus.Sources["note"].Title.Value, corpus.Sources["note"].Note?.Value));
    }

    [Theory]
    [InlineData("https://example.org", "https://example.org/")]
    [InlineData("https://example.org/dossier", "https://example.org/dossier/")]
    [InlineData("https://example.org/dossier/", "https://example.org/dossier/")]
    public void The_address_of_the_site_ends_with_a_slash(string written, string read)
    {
        var settings = "title: T\nlanguage: en\nas-of: 2025-06-30\nsummary: S\ntopics: [trade, diplomacy]\nsite-url: " + written + "\n";

        Assert.Equal(read, Bound(FixtureContent.With(("dossier.yaml", settings))).Settings.SiteUrl?.Value);
    }

    [Fact]
    public void Chosen_severities_keep_their_places()
    {
        var settings =
            "title: T\nlanguage: en\nas-of: 2025-06-30\nsummary: S\ntopics: [trade, diplomacy]\n"
            + "severities: {undated-source: error, no-such-code: off}\n";

        var choices = Bound(FixtureContent.With(("dossier.yaml", settings))).Settings.Severities;

        Assert.Equal([("undated-source", Severity.Error), ("no-such-code", Severity.Off)],
            choices.Select(choice => (choice.Code.Value, choice.Severity.Value)));
        Assert.Equal("no-such-code", choices[1].Code.Span.ToString());
    }

    [Fact]
    public void Without_declared_sides_any_side_is_taken()
    {
        var settings = "title: T\nlanguage: en\nas-of: 2025-06-30\nsummary: S\ntopics: [trade, diplomacy]\n";

        Assert.Empty(Bound(FixtureContent.With(("dossier.yaml", settings))).Settings.Sides);
    }

    [Fact]
    public void A_publisher_has_its_kinds_reliability_and_its_own_voice_by_default()
    {
        Assert.Equal((Reliability.B, "harbour-wire"), (Base.Publishers["harbour-wire"].Reliability, Base.Publishers["harbour-wire"].Voice));
        Assert.Equal((Reliability.E, "norland-government"),
            (Base.Publishers["port-mirror"].Reliability, Base.Publishers["norland-customs"].Voice));
    }

    [Fact]
    public void Any_error_leaves_no_corpus() =>
        Assert.Null(Load(FixtureContent.With(("entities/suria.yaml", "name: Suria\nkind: sate\n"))).Corpus);

    [Fact]
    public void Nothing_at_all_is_one_fault() =>
        Assert.Equal(
            "error missing-file content/dossier.yaml:1:1-1:1 the content folder `content/` is empty or does not exist"
            + " | run `dossier new dossier DIR` for one to start from\n",
            DiagnosticText.Of(Load(Nothing).Diagnostics));

    [Theory]
    [InlineData("content", "content/dossier.yaml")]
    [InlineData("content/", "content/dossier.yaml")]
    [InlineData("a/b", "a/b/dossier.yaml")]
    [InlineData("", "dossier.yaml")]
    public void Places_begin_with_the_prefix(string prefix, string path) =>
        Assert.Equal(path, Assert.Single(ContentLoader.Load(Nothing, prefix, 1).Diagnostics).Span.Source.Path);

    [Fact]
    public void An_unknown_id_suggests_the_nearest_one()
    {
        var content = FixtureContent.With(("sources/wire-2024-03-02-visit.yaml", "title: T\npublisher: harbor-wire\nlanguage: en\n"));

        var fault = Assert.Single(Load(content).Diagnostics);

        Assert.Equal(("harbour-wire", "harbor-wire"), (fault.Suggestion, fault.Span.ToString()));
    }

    [Fact]
    public void A_file_of_unknown_ids_is_bounded()
    {
        var flood = "title: T\npublisher: ledger\nlanguage: en\nrelays: ["
            + string.Join(", ", Enumerable.Range(0, 50_000).Select(number => $"unknown-source-of-a-long-name-{number}")) + "]\n";

        Assert.Equal(DiagnosticBag.Limit + 1, Load(FixtureContent.With(("sources/wire-2024-03-02-visit.yaml", flood))).Diagnostics.Length);
    }

    [Fact]
    public void A_name_that_a_terminal_would_obey_is_not_passed_on()
    {
        var fault = Load(FixtureContent.With(
            ("sources/\u001B[31m\nerror.yaml", "title: T\npublisher: ledger\nlanguage: en\n"))).Diagnostics.Single();

        Assert.DoesNotContain(fault.Message + fault.Span.Source.Path, letter => char.IsControl(letter));
    }

    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        var content = new FolderContent(Path.Combine(ProjectFolders.Fixtures, "base", "content"));
        var broken = FixtureContent.Over(
            Path.Combine(ProjectFolders.Fixtures, "Diagnostics", "a-broken-record-causes-no-cascade", "content"));

        Assert.Equal(Print(ContentLoader.Load(content, "content", 1)), Print(ContentLoader.Load(content, "content", 8)));
        Assert.Equal(DiagnosticText.Of(ContentLoader.Load(broken, "content", 1).Diagnostics),
            DiagnosticText.Of(ContentLoader.Load(broken, "content", 8).Diagnostics));
    }

    private static string Print(LoadResult result) => string.Join('\n', result.Corpus?.Facts.Select(fact => fact.ToString()) ?? []);

    private static LoadResult Load(IContentSource content) => ContentLoader.Load(content, "content", 2);

    private static Corpus Bound(IContentSource content)
    {
        var result = Load(content);
        Assert.Equal("", DiagnosticText.Of(result.Diagnostics));
        return result.Corpus ?? throw new InvalidOperationException("no corpus without a fault");
    }
}
