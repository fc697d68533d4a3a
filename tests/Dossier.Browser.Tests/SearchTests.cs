using System.Text.RegularExpressions;
using Dossier.Browser.Tests.Support;
using Microsoft.Playwright;

namespace Dossier.Browser.Tests;

/// <summary>The search page, as readers use it.</summary>
[Collection(BrowserTests.Name)]
public sealed partial class SearchTests(BrowserFixture browser)
{
    private const string Search = "search/index.html";

    [SkippableTheory]
    [InlineData("Bloomberg", "Bloomberg")]
    [InlineData("俄罗斯", "Russia")]
    [InlineData("Лавров", "Sergei Lavrov")]
    [InlineData("Лаврова", "Sergei Lavrov")]
    [InlineData("xi jinp", "Xi Jinping")]
    [InlineData("240.11", "China–Russia goods trade rose 26.3% in 2023 to a record USD 240.11 billion.")]
    public async Task A_word_in_any_script_finds_what_it_names(string query, string first)
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.AtADesk, Search);

        await Field(tab).FillAsync(query);

        await Assertions.Expect(Hits(tab).First).ToHaveTextAsync(first);
        Assert.Empty(tab.TakeFaults());
    }

    [SkippableTheory]
    [InlineData("Larvov", "lavrov")]
    [InlineData("satelite", "satellite")]
    [InlineData("ussia", "russia")]
    [InlineData("comunication", "communication")]
    public async Task A_mistyped_word_finds_the_right_one_and_says_so(string query, string instead)
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.AtADesk, Search);

        await Field(tab).FillAsync(query);

        await Assertions.Expect(tab.Page.Locator("[data-instead] b")).ToContainTextAsync(instead);
        await Assertions.Expect(tab.Page.Locator(".hits mark").First).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task The_words_are_marked_in_the_results()
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.AtADesk, Search + "?q=satellite+imagery&kind=facts");

        await Assertions.Expect(tab.Page.Locator(".hits li").First.Locator("mark")).ToHaveTextAsync(["satellite", "imagery"]);
    }

    [SkippableFact]
    public async Task Facets_find_without_a_word_and_the_address_holds_them()
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.AtADesk, Search);
        var disputed = await CountAsync(tab, "state", "disputed");

        await tab.Page.Locator("[value=disputed]").CheckAsync();
        await Assertions.Expect(Status(tab)).ToHaveTextAsync($"{disputed} facts");
        await tab.Page.Locator("[name=topic][value=trade]").CheckAsync();
        await Assertions.Expect(tab.Page.Locator("[name=kind][value=facts] + span .count")).Not.ToHaveTextAsync(disputed);
        var shown = await Status(tab).InnerTextAsync();

        Assert.EndsWith("?state=disputed&topic=trade", tab.Page.Url, StringComparison.Ordinal);
        await tab.Page.ReloadAsync();
        await Assertions.Expect(Status(tab)).ToHaveTextAsync(shown);
        Assert.True(await tab.Page.Locator("[value=disputed]").IsCheckedAsync());
        Assert.Equal(await CountAsync(tab, "topic", "trade"), shown.Split(' ')[0]);
        await tab.Page.GoBackAsync();
        await Assertions.Expect(Status(tab)).ToHaveTextAsync($"{disputed} facts");
        await tab.Page.GoBackAsync();
        await Assertions.Expect(tab.Page.Locator(".browse")).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task A_page_about_a_name_leads_to_the_search_within_its_facts()
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.AtADesk, "entities/china/index.html");

        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Sift these by chapter, state, confidence, basis and side" }).ClickAsync();

        await Assertions.Expect(tab.Page.Locator("[data-about] b")).ToHaveTextAsync("China");
        await Assertions.Expect(Status(tab)).ToContainTextAsync("facts");
        await tab.Page.Locator("[value=disputed]").CheckAsync();
        await Assertions.Expect(tab.Page.Locator(".hits .is-disputed").First).ToBeVisibleAsync();
        Assert.Empty(tab.TakeFaults());
    }

    [SkippableFact]
    public async Task Years_narrow_a_search_down()
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.AtADesk, Search + "?kind=facts&from=2022&to=2022");

        await Assertions.Expect(Hits(tab)).ToHaveCountAsync(20);
        var remarks = await tab.Page.Locator(".hits .line > .quiet").AllInnerTextsAsync();

        Assert.All(remarks, remark => Assert.Contains("2022", remark.Split('·')[0], StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task A_reader_finds_a_fact_with_the_keyboard_alone()
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.AtADesk, "index.html");
        var keyboard = tab.Page.Keyboard;

        await keyboard.PressAsync("/");
        await Assertions.Expect(tab.Page).ToHaveURLAsync(Tab.Address + "search/index.html");
        await Assertions.Expect(Field(tab)).ToBeFocusedAsync();
        await keyboard.TypeAsync("geospatial");
        await Assertions.Expect(tab.Page.Locator(".hits mark").First).ToBeVisibleAsync();
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(Hits(tab).Nth(1)).ToBeFocusedAsync();
        await keyboard.PressAsync("ArrowUp");
        await keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(Field(tab)).ToBeFocusedAsync();
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("Escape");
        await Assertions.Expect(Field(tab)).ToBeFocusedAsync();
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(Hits(tab).First).ToBeFocusedAsync();
        await keyboard.PressAsync("Enter");

        await Assertions.Expect(tab.Page).Not.ToHaveURLAsync(SearchAddress());
        Assert.Empty(tab.TakeFaults());
    }

    [SkippableFact]
    public async Task More_results_come_when_asked_for()
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.OnATelephone, Search + "?q=trade&kind=facts");
        await Assertions.Expect(Hits(tab)).ToHaveCountAsync(20);

        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Show more" }).ClickAsync();

        await Assertions.Expect(Hits(tab)).ToHaveCountAsync(40);
        await Assertions.Expect(Hits(tab).Nth(20)).ToBeFocusedAsync();
    }

    [SkippableFact]
    public async Task It_works_from_the_disk()
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.AtADesk);
        await tab.GoToFileAsync(Search);

        await Field(tab).FillAsync("俄罗斯");
        await tab.Page.Locator("[value=disputed]").CheckAsync();

        await Assertions.Expect(Status(tab)).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^\\d+ facts$"));
        await Hits(tab).First.ClickAsync();
        Assert.Contains("/facts/", tab.Page.Url, StringComparison.Ordinal);
        Assert.Empty(tab.TakeFaults());
    }

    [SkippableFact]
    public async Task A_word_loads_the_contents_the_facets_and_few_pieces_more()
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.AtADesk);
        var pieces = new List<string>();
        tab.Page.Request += (_, request) => pieces.Add(Path.GetFileNameWithoutExtension(request.Url.Split('/')[^1]));

        await tab.GoToAsync(Search + "?q=geospatial");
        await Assertions.Expect(tab.Page.Locator(".hits mark").First).ToBeVisibleAsync();

        Assert.InRange(pieces.Count(piece => piece[0] == 't' && piece[1..].All(char.IsAsciiDigit)), 1, 2);
        Assert.InRange(pieces.Count(piece => piece[0] == 'd' && piece[1..].All(char.IsAsciiDigit)), 1, 20);
    }

    [SkippableFact]
    public async Task What_is_typed_is_never_markup()
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.AtADesk, Search + "?q=" + Uri.EscapeDataString("<img src=x onerror=alert(1)> \\ ` ${1} ((俄"));

        await Assertions.Expect(tab.Page.Locator("[role=status]")).Not.ToBeEmptyAsync();
        Assert.Equal(0, await tab.Page.Locator("main img").CountAsync());
        Assert.Empty(tab.TakeFaults());
    }

    [SkippableFact]
    public async Task Without_script_the_page_leads_to_the_lists()
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.AtADesk with { Script = false }, Search);

        await Assertions.Expect(tab.Page.GetByText("Searching needs JavaScript")).ToBeVisibleAsync();
        await Assertions.Expect(Field(tab)).ToBeHiddenAsync();
        await tab.Page.Locator(".browse").GetByRole(AriaRole.Link, new() { Name = "Disputed" }).ClickAsync();
        Assert.Contains("/states/disputed/", tab.Page.Url, StringComparison.Ordinal);
    }

    private static ILocator Field(Tab tab) => tab.Page.GetByRole(AriaRole.Searchbox, new() { IncludeHidden = true });

    private static ILocator Hits(Tab tab) => tab.Page.Locator(".hits a");

    private static ILocator Status(Tab tab) => tab.Page.Locator("[data-count]");

    private static Task<string> CountAsync(Tab tab, string facet, string value) =>
        tab.Page.Locator($"[name={facet}][value={value}] + span .count").InnerTextAsync();

    [GeneratedRegex("/search/")]
    private static partial Regex SearchAddress();
}
