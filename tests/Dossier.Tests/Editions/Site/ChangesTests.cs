using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dossier.Comparison.Commits;
using Dossier.Editions.Markdown;
using Dossier.Editions.Site;
using Dossier.Loading.Content;
using Dossier.Tests.Comparison;
using Dossier.Tests.Support;

namespace Dossier.Tests.Editions.Site;

/// <summary>What the editions show of the history: the small dossier with a history that was made up for it.</summary>
public sealed class ChangesTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly Lazy<MemoryOutput> Printed = new(() => Print(MadeUpHistory.OfBase()));
    private static readonly Lazy<MemoryOutput> Published = new(() => Print(
        MadeUpHistory.OfBase(),
        ("dossier.yaml", Settings().Replace("site-url: null", "site-url: https://dossier.example/x/", StringComparison.Ordinal).Replace("repository-url: null", "repository-url: https://forge.example/a/b", StringComparison.Ordinal))));

    [Theory]
    [InlineData("site/changes/index.html")]
    [InlineData("site/changes/corrections/index.html")]
    [InlineData("site/facts/tankers-renamed-2024/index.html")]
    [InlineData("site/changes/feed.atom")]
    [InlineData("site/changes/feed.json")]
    [InlineData("markdown/changes/README.md")]
    [InlineData("markdown/facts/tankers-renamed-2024.md")]
    [InlineData("markdown/README.md")]
    public void What_changed_is_shown_as_accepted(string path) => Snapshot.Verify(
        System.Text.RegularExpressions.Regex.Replace(Printed.Value.Text(path), "<generator.*</generator>", "<generator/>"),
        Path.GetExtension(path)[1..], Path.ChangeExtension(path, null).Replace('/', '.'));

    [Fact]
    public void Every_page_with_history_is_html_without_an_error()
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = true });

        foreach (var path in Printed.Value.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
            parser.ParseDocument(Printed.Value.Text(path));
    }

    [Fact]
    public void Commits_lead_to_the_repository_where_it_is_known()
    {
        Assert.Contains(Html(Published, "changes/index.html").QuerySelectorAll("a"), link => link.GetAttribute("href")?.StartsWith("https://forge.example/a/b/commit/", StringComparison.Ordinal) == true);
        Assert.DoesNotContain("/commit/", Printed.Value.Text("site/changes/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_reason_is_text_whoever_wrote_it() =>
        Assert.Contains("From the archive <of> the ministry.", Html(Printed, "changes/index.html").Body?.TextContent, StringComparison.Ordinal);

    [Theory]
    [InlineData(HistoryGap.Shallow, "shallow clone")]
    [InlineData(HistoryGap.NoRepository, "outside of a git repository")]
    [InlineData(HistoryGap.NoGit, "no git")]
    public void Where_there_is_no_history_the_page_says_why(HistoryGap gap, string why)
    {
        var output = Print(new History(gap));

        Assert.Contains(why, output.Text("site/changes/index.html"), StringComparison.Ordinal);
        Assert.Contains(why, output.Text("site/changes/corrections/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(output.Paths, path => path.Contains("feed", StringComparison.Ordinal));
        Assert.DoesNotContain("rel=\"alternate\"", output.Text("site/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("What changed last", output.Text("site/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("History", output.Text("site/facts/goods-trade-2023/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_stay_light_however_much_changed()
    {
        const string path = "facts/trade/goods-trade-2023.yaml";
        var words = string.Join(' ', Enumerable.Range(0, 400).Select(number => $"<w{number}>"));
        var history = new MadeUpHistory().Commit("Add it", (path, Versions.Fact));
        foreach (var number in Enumerable.Range(0, 60))
        {
            var text = Versions.Fact.Replace("24.5 billion", $"{number} billion", StringComparison.Ordinal).Replace("banks.", $"banks. {number} {words} {number}", StringComparison.Ordinal)
                .Replace("Norland Customs", $"贸易{string.Concat(Enumerable.Repeat("贸", 500))}{number}", StringComparison.Ordinal);
            history.Commit($"Change {number} {words}\n\n{words}", (path, text));
        }

        var output = Print(history.Build());

        Assert.Contains("site/changes/4/index.html", output.Paths);
        Assert.All(output.Paths.Where(each => each.EndsWith(".html", StringComparison.Ordinal)), each => Assert.InRange(output.Files[each].Length, 1, 60_000));
    }

    [Fact]
    public void The_atom_feed_has_all_that_the_standard_requires()
    {
        // RFC 4287, 4.1.1 and 4.1.2.
        foreach (var feed in new[] { Feed(Printed), Feed(Published) })
        {
            Assert.All(new[] { "id", "title", "updated" }, name => Assert.Single(feed.Elements(Atom + name)));
            Assert.NotEmpty(feed.Elements(Atom + "author").Elements(Atom + "name"));
            Assert.Equal(5, feed.Elements(Atom + "entry").Count());
            Assert.All(feed.Elements(Atom + "entry"), entry => Assert.All(new[] { "id", "title", "updated", "content", "link" }, name => Assert.Single(entry.Elements(Atom + name))));
            Assert.All(feed.Descendants(Atom + "updated"), time => Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", time.Value));
            Assert.All(feed.Descendants(Atom + "id"), id => Assert.True(Uri.TryCreate(id.Value, UriKind.Absolute, out _)));
        }
    }

    [Fact]
    public void The_json_feed_has_all_that_the_standard_requires()
    {
        using var json = JsonDocument.Parse(Published.Value.Text("site/changes/feed.json"));
        var feed = json.RootElement;

        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.Equal(("Norland and Suria: changes", "https://dossier.example/x/changes/feed.json"), (feed.GetProperty("title").GetString(), feed.GetProperty("feed_url").GetString()));
        Assert.All(feed.GetProperty("items").EnumerateArray(), item => Assert.NotEqual("", item.GetProperty("id").GetString() + item.GetProperty("content_html").GetString()));
        Assert.All(feed.GetProperty("items").EnumerateArray(), item => Assert.StartsWith("https://dossier.example/x/", item.GetProperty("url").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Entries_keep_their_ids_when_the_site_moves()
    {
        var ids = Feed(Printed).Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")?.Value).ToList();

        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(ids, Feed(Published).Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")?.Value));
    }

    [Fact]
    public void Whole_addresses_stand_in_the_feed_only_where_the_site_has_one()
    {
        Assert.All(Links(Published), address => Assert.StartsWith("https://dossier.example/x/", address, StringComparison.Ordinal));
        Assert.All(Links(Printed), address => Assert.Contains("site/" + address[3..], Printed.Value.Paths));
    }

    [Fact]
    public void Feeds_are_announced_on_every_page()
    {
        var link = Html(Printed, "facts/goods-trade-2023/index.html").QuerySelector("link[type='application/atom+xml']");

        Assert.Equal("../../changes/feed.atom", link?.GetAttribute("href"));
    }

    private static IEnumerable<string> Links(Lazy<MemoryOutput> output) => Feed(output).Descendants(Atom + "link").Select(link => link.Attribute("href")?.Value ?? "");

    private static XElement Feed(Lazy<MemoryOutput> output)
    {
        using var reader = XmlReader.Create(new MemoryStream(output.Value["site/changes/feed.atom"]), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XElement.Load(reader);
    }

    private static IDocument Html(Lazy<MemoryOutput> output, string path) => new HtmlParser().ParseDocument(output.Value.Text("site/" + path));

    private static string Settings() => File.ReadAllText(Path.Combine(ProjectFolders.Fixtures, "base", "content", "dossier.yaml"));

    private static MemoryOutput Print(History history, params (string Path, string Text)[] texts)
    {
        var (output, diagnostics) = Printing.TryPrint(
            FixtureContent.With(texts), new FolderContent(Path.Combine(ProjectFolders.Repository, "templates")), [new SiteEdition(), new MarkdownEdition()], history: history);
        Assert.Empty(diagnostics.Select(diagnostic => $"{diagnostic.Code}: {diagnostic.Span.Source.Path}:{diagnostic.Span.StartPosition}: {diagnostic.Message}"));
        return output;
    }
}
