using System.Buffers;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Dossier.Analysis;
using Dossier.Build;
using Dossier.Comparison.Commits;
using Dossier.Diagnostics;
using Dossier.Editions;
using Dossier.Inspection;
using Dossier.Loading;
using Dossier.Loading.Content;
using Dossier.Model;
using Dossier.Pages.Figures;
using Dossier.Retrospect;
using Dossier.Tests.Support;

namespace Dossier.Tests.Retrospect;

/// <summary>The real dossier as known on a day, in every edition: not a file, a link or an attachment may name what came later.</summary>
public sealed partial class NothingLaterTests
{
    private const int ShortestTelling = 24;
    private static readonly DateOnly Day = new(2024, 4, 8);
    private static readonly Lazy<Editions> Made = new(Make);

    [Fact]
    public void No_file_names_a_later_source_or_fact()
    {
        var (whole, cut, texts) = Made.Value;
        var later = whole.Sources.Select(source => source.Id).Where(id => !cut.Sources.Contains(id))
            .Concat(whole.Facts.Select(fact => fact.Id).Where(id => !cut.Facts.Contains(id)))
            .Where(id => !cut.Entities.Contains(id) && !cut.Series.Contains(id)).ToHashSet(StringComparer.Ordinal);

        Assert.True(later.Count > 1000);
        Assert.Empty(texts.SelectMany(file => Id().Matches(file.Text).Select(match => match.Value).Where(later.Contains).Select(id => $"{file.Path}: {id}")));
    }

    [Fact]
    public void No_file_has_the_address_of_a_later_source_or_of_its_copy()
    {
        var (whole, cut, texts) = Made.Value;
        var known = Addresses(cut.Sources).ToHashSet(StringComparer.Ordinal);
        var later = Addresses(whole.Sources).Where(address => !known.Contains(address)).ToHashSet(StringComparer.Ordinal);

        Assert.True(later.Count > 500);
        Assert.Empty(texts.SelectMany(file => Address().Matches(file.Text).Select(match => match.Value.TrimEnd('.', ',', ';', ')', '}'))
            .Where(later.Contains).Select(address => $"{file.Path}: {address}")));
    }

    [Fact]
    public void No_file_tells_what_a_later_source_is_called_or_a_later_fact_states()
    {
        var (whole, cut, texts) = Made.Value;
        var known = string.Join('\n', Tellings(cut));
        string[] later = [.. Tellings(whole).Where(telling => telling.Length >= ShortestTelling && !known.Contains(telling, StringComparison.Ordinal))];
        var search = SearchValues.Create(later, StringComparison.Ordinal);

        Assert.True(later.Length > 1000);
        Assert.Empty(
            from file in texts
            let at = file.Text.AsSpan().IndexOfAny(search)
            where at >= 0
            select $"{file.Path}: {file.Text[at..Math.Min(at + 80, file.Text.Length)]}");
    }

    /// <summary>What is looked for would be found: what was known is, in every edition.</summary>
    [Theory]
    [InlineData("cn-customs-2024-01-12-trade-2023", "data/dossier.sqlite")]
    [InlineData("cn-customs-2024-01-12-trade-2023", "site/search/")]
    [InlineData("Chinese customs release on trade in 2023", "report/")]
    [InlineData("Chinese customs release on trade in 2023", "markdown/")]
    [InlineData("Chinese customs release on trade in 2023", "data/bibliography.bib")]
    public void What_was_known_is_found(string what, string path) => Assert.Contains(
        Made.Value.Texts,
        file => file.Path.StartsWith(path, StringComparison.Ordinal) && file.Text.Contains(what, StringComparison.Ordinal));

    [Fact]
    public void The_sitemap_lists_the_pages_there_are_and_nothing_is_fed()
    {
        var (_, _, texts) = Made.Value;
        var pages = texts.Where(file => file.Path.EndsWith("index.html", StringComparison.Ordinal)).Select(file => file.Path).ToHashSet();
        var listed = Address().Matches(texts.Single(file => file.Path == "site/sitemap.xml" && file.Text != file.Path).Text).Select(match => match.Value)
            .Where(address => address.StartsWith(Editions.Site, StringComparison.Ordinal)).Select(address => $"site/{address[Editions.Site.Length..]}index.html");

        Assert.Subset(pages, listed.ToHashSet());
        Assert.DoesNotContain(texts, file => file.Path.Contains("feed", StringComparison.Ordinal) || file.Path.EndsWith("atom.xml", StringComparison.Ordinal));
    }

    [SkippableFact]
    public void What_commits_say_is_younger_than_the_day_and_stays_out()
    {
        using var repository = TestRepository.WithBase();
        repository.Replace("content/facts/trade/goods-trade-2023.yaml", "USD 24.5 billion", "USD 24.6 billion");
        repository.Commit("Mend what turned out in 2026");

        var result = Builder.Run(
            new BuildOptions
            {
                Root = repository.Path,
                Content = repository.Folder["content"],
                Templates = Path.Combine(ProjectFolders.Repository, "templates"),
                Output = repository.Folder["output"],
                KnownOn = Day,
                Jobs = 2,
            },
            new Progress<BuildStage>(),
            CancellationToken.None);

        Assert.NotNull(result.Receipt);
        var files = repository.Folder.Files("output");
        Assert.DoesNotContain(files, file => file.Value.Contains("turned out in 2026", StringComparison.Ordinal));
        Assert.DoesNotContain("USD 24.5 billion", files["site/facts/goods-trade-2023/index.html"], StringComparison.Ordinal);
        Assert.Contains("shows what could be known on an earlier day", files["site/changes/index.html"], StringComparison.Ordinal);
    }

    private static Editions Make()
    {
        var loaded = ContentLoader.Load(new FolderContent(ProjectFolders.Content), "content", 2).Corpus ?? throw new InvalidOperationException("it loads");
        // With an address, so that whatever needs one is there too.
        var whole = loaded with { Settings = loaded.Settings with { SiteUrl = new(Editions.Site, loaded.Settings.Title.Span) } };
        var cut = AsKnown.On(whole, Day, FigureCatalogue.ContentBlocks);
        var output = new MemoryOutput();
        var (press, faults) = Press.Prepare(
            cut,
            Analyzer.Analyze(cut),
            new FolderContent(Path.Combine(ProjectFolders.Repository, "templates")),
            "templates/",
            "",
            EditionCatalogue.All,
            new History(HistoryGap.EarlierDay));
        Assert.NotNull(press);
        Assert.DoesNotContain(faults.Concat(press.Print(output, 2, CancellationToken.None)), fault => fault.Severity == Severity.Error);
        return new Editions(whole, cut, [.. output.Files.SelectMany(file => Read(file.Key, file.Value))]);
    }

    // Every text of a file as readers see it: without the marks that one format or another puts before signs.
    private static IEnumerable<(string Path, string Text)> Read(string path, byte[] bytes)
    {
        yield return (path, path);
        if (!path.EndsWith(".pdf", StringComparison.Ordinal))
        {
            yield return (path, WebUtility.HtmlDecode(Encoding.UTF8.GetString(bytes)).Replace("\\", "", StringComparison.Ordinal));
            yield break;
        }

        var report = PdfInspection.Read(bytes);
        yield return (path, string.Join('\n', report.Pages.SelectMany(page => page.Links).Select(link => link.Target).Concat(report.Destinations.Keys)));
        yield return (path, string.Join('\n', report.Contents.Select(page => string.Concat(page.Sequences.Select(sequence => sequence.Text)))));
        foreach (var inside in report.Attachments.SelectMany(attachment => Read($"{path}/{attachment.Name}", [.. attachment.Data])))
            yield return inside;
    }

    private static IEnumerable<string> Addresses(IEnumerable<Source> sources) =>
        sources.SelectMany(source => new[] { source.Url?.Value, source.Archive?.Url.Value }).OfType<string>();

    private static IEnumerable<string> Tellings(Corpus corpus) =>
        corpus.Sources.Select(source => source.Title.Value).Concat(corpus.Facts.Select(fact => fact.Statement.Value));

    [GeneratedRegex("[a-z0-9]+(?:-[a-z0-9]+)+")]
    private static partial Regex Id();

    [GeneratedRegex("""https?://[^\s"'<>]+""")]
    private static partial Regex Address();

    /// <param name="Whole">All that there is.</param>
    /// <param name="Cut">What was known.</param>
    /// <param name="Texts">All that the editions of the cut say, by file.</param>
    private sealed record Editions(Corpus Whole, Corpus Cut, List<(string Path, string Text)> Texts)
    {
        public const string Site = "https://dossier.example/";
    }
}
