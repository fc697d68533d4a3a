using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dossier.Editions.Site;
using Dossier.Tests.Support;

namespace Dossier.Tests.Editions.Site;

/// <summary>The small dossier where its settings say at which address the site will be, and where its files are kept.</summary>
public sealed class PublishedSiteTests
{
    private const string Address = "https://example.org/dossier/";

    private static readonly Lazy<MemoryOutput> Published = new(() => Print(
        ("dossier.yaml", Settings.Replace("site-url: null", "site-url: " + Address, StringComparison.Ordinal)
            .Replace("repository-url: null", "repository-url: https://example.org/desk/norland", StringComparison.Ordinal))));

    private static readonly Lazy<MemoryOutput> Unpublished = new(() => Print());

    private static string Settings => File.ReadAllText(Path.Combine(ProjectFolders.Fixtures, "base", "content", "dossier.yaml"));

    [Fact]
    public void Every_page_names_its_own_address()
    {
        foreach (var path in Pages(Published.Value).Where(path => !path.EndsWith("404.html", StringComparison.Ordinal)))
        {
            var expected = Address + path["site/".Length..].Replace("index.html", "", StringComparison.Ordinal);
            var page = Parse(Published.Value.Text(path));
            Assert.Equal(expected, page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
            Assert.Equal(expected, page.QuerySelector("meta[property='og:url']")?.GetAttribute("content"));
        }
    }

    [Fact]
    public void The_sitemap_lists_the_pages_and_robots_find_it()
    {
        var pages = Pages(Published.Value).Count(path => !path.EndsWith("404.html", StringComparison.Ordinal));

        Assert.Equal(pages, Published.Value.Text("site/sitemap.xml").Split("<url>").Length - 1);
        Assert.Contains($"Sitemap: {Address}sitemap.xml", Published.Value.Text("site/robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_for_what_is_not_found_works_at_any_depth()
    {
        var page = Parse(Published.Value.Text("site/404.html"));

        Assert.All(page.QuerySelectorAll("a[href]:not([href^='#']):not([rel]), link[rel=stylesheet], script[src]"),
            element => Assert.StartsWith(Address, element.GetAttribute("href") ?? element.GetAttribute("src"), StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_can_lead_to_the_first_one() =>
        Assert.Contains(Parse(Unpublished.Value.Text("site/404.html")).QuerySelectorAll("main a"), link => link.GetAttribute("href") == "index.html");

    [Fact]
    public void A_fact_can_be_edited_where_its_file_is_kept() => Assert.Equal(
        "https://example.org/desk/norland/blob/HEAD/content/facts/trade/goods-trade-2023.yaml",
        Parse(Published.Value.Text("site/facts/goods-trade-2023/index.html")).QuerySelectorAll("a").Single(link => link.TextContent == "Edit this fact").GetAttribute("href"));

    [Fact]
    public void A_fact_is_cited_with_its_address() => Assert.EndsWith(
        Address + "facts/goods-trade-2023/", Parse(Published.Value.Text("site/facts/goods-trade-2023/index.html")).QuerySelector(".cited")?.TextContent, StringComparison.Ordinal);

    [Fact]
    public void The_way_from_the_first_page_is_told()
    {
        var way = Graph(Published.Value.Text("site/facts/goods-trade-2023/index.html")).Single(node => node.GetProperty("@type").GetString() == "BreadcrumbList");

        Assert.Equal(["Norland and Suria", "Chapters"], way.GetProperty("itemListElement").EnumerateArray().Select(step => step.GetProperty("name").GetString()).Take(2));
    }

    [Fact]
    public void Without_an_address_nothing_is_absolute()
    {
        Assert.DoesNotContain("site/sitemap.xml", Unpublished.Value.Paths);
        Assert.DoesNotContain("Sitemap", Unpublished.Value.Text("site/robots.txt"), StringComparison.Ordinal);
        Assert.All(Pages(Unpublished.Value), path => Assert.Empty(Parse(Unpublished.Value.Text(path)).QuerySelectorAll("link[rel=canonical], meta[property='og:url']")));
    }

    [Fact]
    public void A_statement_cannot_end_the_data_block()
    {
        var fact = File.ReadAllText(Path.Combine(ProjectFolders.Fixtures, "base", "content", "facts", "trade", "tankers-renamed-2024.yaml"));
        var line = fact.Split('\n')[0];
        const string Hostile = "</script><script>alert(1)</script><!-- says a source.";
        var page = Print(("facts/trade/tankers-renamed-2024.yaml", fact.Replace(line, $"statement: '{Hostile}'", StringComparison.Ordinal)))
            .Text("site/facts/tankers-renamed-2024/index.html");

        Assert.Equal(2, Parse(page).Scripts.Length);
        Assert.Equal(Hostile, Graph(page)[0].GetProperty("text").GetString());
    }

    [Fact]
    public void The_fact_beside_its_page_is_the_one_of_the_dataset() =>
        Assert.Equal(Printing.Small.Text("data/facts/goods-trade-2023.json"), Printing.Small.Text("site/facts/goods-trade-2023/fact.json"));

    [Fact]
    public void The_numbers_of_a_series_stand_beside_its_page()
    {
        var lines = Printing.Small.Text("site/series/goods-trade-usd/points.csv").TrimEnd('\n').Split('\n');

        Assert.StartsWith("series,", lines[0], StringComparison.Ordinal);
        Assert.All(lines.Skip(1), line => Assert.StartsWith("goods-trade-usd,", line, StringComparison.Ordinal));
        Assert.True(lines.Length > 1);
    }

    private static JsonElement[] Graph(string html)
    {
        var data = Parse(html).QuerySelector("script[type='application/ld+json']");
        Assert.NotNull(data);
        using var json = JsonDocument.Parse(data.TextContent);
        return [.. json.RootElement.GetProperty("@graph").EnumerateArray().Select(node => node.Clone())];
    }

    private static IEnumerable<string> Pages(MemoryOutput output) => output.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal));

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static MemoryOutput Print(params (string Path, string Text)[] over)
    {
        var (output, diagnostics) = Printing.TryPrint(FixtureContent.With(over), FixtureContent.Templates(), [new SiteEdition()]);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity == Dossier.Diagnostics.Severity.Error);
        return output;
    }
}
