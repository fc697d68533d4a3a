using Dossier.Browser.Tests.Support;
using Microsoft.Playwright;

namespace Dossier.Browser.Tests;

/// <summary>What script adds to charts and to the ways to cite.</summary>
[Collection(BrowserTests.Name)]
public sealed class PointsAndCopiesTests(BrowserFixture browser)
{
    private const string Series = "series/bilateral-goods-trade-usd/index.html";
    private const string Fact = "facts/trade-2023-240-1bn/index.html";

    [SkippableFact]
    public async Task The_points_of_a_chart_are_one_stop_and_the_arrow_keys_walk_through_them()
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.AtADesk, Series);
        var popover = tab.Page.Locator(".pop");

        await tab.Page.Locator("svg.wide .band").First.FocusAsync();
        await Assertions.Expect(popover).ToHaveTextAsync("2008: USD 56.83 bn");
        await tab.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(popover).ToHaveTextAsync("2009: USD 38.8 bn");

        Assert.Equal(1, await tab.Page.Locator("svg.wide .band[tabindex='0']").CountAsync());
        await tab.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(popover).ToHaveCountAsync(0);
        Assert.Empty(tab.TakeFaults());
    }

    [SkippableFact]
    public async Task A_point_shows_its_value_under_the_pointer()
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.AtADesk, Series);

        await tab.Page.Locator("svg.wide .band").Nth(15).HoverAsync();

        await Assertions.Expect(tab.Page.Locator(".pop")).ToHaveTextAsync("2023: USD 240.11 bn");
    }

    [SkippableFact]
    public async Task What_is_copied_is_said_aloud()
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.AtADesk, Fact);
        await tab.Page.EvaluateAsync("Object.defineProperty(navigator, 'clipboard', { value: { writeText: text => { window.copied = text; return Promise.resolve(); } } })");

        await tab.Page.Locator(".citing summary").First.ClickAsync();
        await tab.Page.Locator(".citing details .copy").First.ClickAsync();

        await Assertions.Expect(tab.Page.Locator(".citing [role=status]")).ToHaveTextAsync("Copied");
        Assert.StartsWith("@", await tab.Page.EvaluateAsync<string>("window.copied"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Without_script_there_is_nothing_to_press()
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.AtADesk with { Script = false }, Fact);

        await Assertions.Expect(tab.Page.Locator(".copy").First).ToBeHiddenAsync();
    }
}
