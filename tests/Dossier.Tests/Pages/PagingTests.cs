using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dossier.Diagnostics;
using Dossier.Editions.Site;
using Dossier.Tests.Support;

namespace Dossier.Tests.Pages;

/// <summary>Long lists on several pages: the five publishers of the small dossier, two on a page.</summary>
public sealed class PagingTests
{
    private static readonly Lazy<MemoryOutput> Cut = new(() => Print(Template("{{ dossier.publishers_by_kind }}", 2)).Output);

    [Fact]
    public void A_list_is_cut_into_as_few_pages_as_can_be_all_of_about_one_length() =>
        Assert.Equal([1, 2, 2], Pages().Select(page => page.QuerySelectorAll("tbody tr").Length));

    [Fact]
    public void What_fits_on_one_page_has_no_pager()
    {
        var page = Parse(Print(Template("{{ dossier.publishers_by_kind }}", 5)).Output.Text("site/publishers/index.html"));

        Assert.Empty(page.QuerySelectorAll(".pager, link[rel=next]"));
    }

    [Fact]
    public void The_title_says_which_page_it_is() =>
        Assert.Equal(["Publishers", "Publishers, page 2 of 3", "Publishers, page 3 of 3"], Pages().Select(page => page.QuerySelector("h1")?.TextContent));

    [Fact]
    public void Browsers_and_readers_find_the_page_before_and_the_page_after()
    {
        var second = Pages()[1];

        Assert.Equal("../../publishers/index.html", second.QuerySelector("link[rel=prev]")?.GetAttribute("href"));
        Assert.Equal("../../publishers/3/index.html", second.QuerySelector("link[rel=next]")?.GetAttribute("href"));
        Assert.Equal("2", second.QuerySelector(".pager [aria-current=page]")?.LastChild?.TextContent);
        Assert.Equal(["../../publishers/index.html", "../../publishers/3/index.html"],
            second.QuerySelectorAll(".pager > span > a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void The_index_leads_to_where_each_group_begins()
    {
        var index = Pages()[2].QuerySelectorAll(".index a").Select(link => link.GetAttribute("href")).OfType<string>().ToList();

        Assert.NotEmpty(index);
        Assert.All(index, target => Assert.NotNull(
            Parse(Cut.Value.Text("site/" + target.Split('#')[0].Replace("../", "", StringComparison.Ordinal))).GetElementById(target.Split('#')[1])));
    }

    [Fact]
    public void A_group_that_goes_on_says_so()
    {
        var (output, _) = Print(Template("{{ dossier.entities_by_kind }}", 1).Replace("publisher:", "entity:", StringComparison.Ordinal));
        var headings = from page in output.Paths.Where(path => path.StartsWith("site/publishers/", StringComparison.Ordinal) && path.Count(letter => letter == '/') == 3)
                       from heading in Parse(output.Text(page)).QuerySelectorAll("h2")
                       select heading.TextContent;

        Assert.Contains("States, continued", headings);
    }

    [Fact]
    public void The_menu_leads_to_the_first_page_only()
    {
        var template = Template("{{ dossier.publishers_by_kind }}", 2).Replace("pages:", "nav: {label: Press, order: 1}\npages:", StringComparison.Ordinal);
        var page = Parse(Print(template).Output.Text("site/index.html"));

        Assert.Single(page.QuerySelectorAll("nav a"), link => link.TextContent == "Press");
    }

    [Theory]
    [InlineData("{{ dossier.publishers }}", 2, "uncut-list", "`{{ dossier.publishers }}` is no list that can be cut into pages")]
    [InlineData("{{ dossier.publishers_by_kind }}", 0, "uncut-list", "a page cannot have 0 items")]
    [InlineData("{{ dossier.publishers_by_kind }}", 1001, "uncut-list", "a page cannot have 1001 items")]
    [InlineData("{{ dossier.publishers_by_kin }}", 2, "unknown-member", "has no member")]
    [InlineData("{{ dossier.title }}", 2, "not-a-list", "`dossier.title` is text, not a list")]
    [InlineData("dossier.publishers", 2, "not-a-list", "a list is one tag and nothing else")]
    public void What_cannot_be_cut_is_refused(string list, int size, string code, string message)
    {
        var fault = Assert.Single(Print(Template(list, size)).Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);

        Assert.Equal(code, fault.Code);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.Equal(4, fault.Span.StartPosition.Line);
    }

    private static IDocument[] Pages() => [.. new[] { "", "2/", "3/" }.Select(page => Parse(Cut.Value.Text($"site/publishers/{page}index.html")))];

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static string Template(string list, int size) =>
        $$$"""
        ---
        route: publishers/
        title: Publishers
        pages: {of: "{{{list}}}", as: kinds, size: {{{size}}}}
        description: Who publishes.
        ---
        # Publishers{{ pages.suffix }}

        {{ include 'page-index' pages }}

        {{ for kind in kinds ~}}
        ## {{ kind.heading }}

        | Publisher |
        |---|
        {{ for publisher in kind.items ~}}
        | [{{ publisher.name }}](publisher:{{ publisher.id }}) |
        {{ end ~}}
        {{ end ~}}
        """;

    private static (MemoryOutput Output, ImmutableArray<Diagnostic> Diagnostics) Print(string template) => Printing.TryPrint(
        FixtureContent.Base(), FixtureContent.Templates(("pages/publishers.sbn-md", template)), [new SiteEdition()]);
}
