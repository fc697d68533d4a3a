using Dossier.Browser.Tests.Support;
using Microsoft.Playwright;

namespace Dossier.Browser.Tests;

/// <summary>What a reader does who has no mouse, or only a finger.</summary>
[Collection(BrowserTests.Name)]
public sealed class KeyboardTests(BrowserFixture browser)
{
    private const string Chapter = "chapters/trade/index.html";

    [SkippableFact]
    public async Task The_first_stop_leads_past_the_menu()
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.AtADesk, Chapter);

        await tab.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await FocusedAsync(tab, "element.getAttribute('href')"));
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.Keyboard.PressAsync("Tab");

        Assert.Equal("true", await FocusedAsync(tab, "String(document.getElementById('main').contains(element))"));
    }

    [SkippableFact]
    public async Task Every_stop_is_seen_and_has_a_name()
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.OnATelephone, "index.html");
        var stops = await tab.Page.EvaluateAsync<int>("document.querySelectorAll('a[href], button, input, summary, select').length");
        var faults = new List<string>();

        for (var stop = 0; stop < stops; stop++)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
            if (await FocusedAsync(tab, """
                (() => {
                  const box = element.getBoundingClientRect(), style = getComputedStyle(element);
                  const name = (element.getAttribute("aria-label") ?? element.innerText ?? "").trim() || element.labels?.[0]?.innerText;
                  const seen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && style.visibility === "visible";
                  return element === document.body || (name && seen && style.outlineStyle !== "none") ? "" : element.outerHTML.slice(0, 120);
                })()
                """) is { Length: > 0 } fault)
                faults.Add(fault);
        }

        Assert.True(stops > 30, $"only {stops} stops");
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [SkippableFact]
    public async Task A_citation_shows_its_note_on_focus_until_escape()
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.AtADesk, Chapter);
        var citation = tab.Page.Locator("main .cite").First;

        await citation.FocusAsync();
        var popover = tab.Page.Locator(".pop");
        await Assertions.Expect(popover).ToBeVisibleAsync();
        Assert.Equal(await popover.GetAttributeAsync("id"), await citation.GetAttributeAsync("aria-describedby"));
        await tab.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(popover).ToHaveCountAsync(0);
        Assert.Empty(tab.TakeFaults());
    }

    [SkippableFact]
    public async Task A_popover_stays_while_the_pointer_is_in_it()
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.AtADesk, Chapter);
        var popover = tab.Page.Locator(".pop");

        await tab.Page.Locator("main .cite").First.HoverAsync();
        await Assertions.Expect(popover).ToBeVisibleAsync();
        await popover.HoverAsync();
        await tab.Page.WaitForFunctionAsync("start => performance.now() > start + 600", await tab.Page.EvaluateAsync<double>("performance.now()"));
        await Assertions.Expect(popover).ToBeVisibleAsync();
        await tab.Page.Mouse.MoveAsync(2, 2);

        await Assertions.Expect(popover).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task A_popover_lies_within_the_window_of_a_telephone()
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.OnATelephone, Chapter);
        var outside = new List<string>();

        foreach (var citation in (await tab.Page.Locator("main .cite").AllAsync()).Take(25))
        {
            await citation.FocusAsync();
            var box = await tab.Page.Locator(".pop").BoundingBoxAsync();
            if (box is null || box.X < 0 || box.X + box.Width > 360)
                outside.Add($"{await citation.GetAttributeAsync("href")}: {box?.X}, {box?.Width}");
        }

        Assert.True(outside.Count == 0, string.Join('\n', outside));
    }

    [SkippableFact]
    public async Task A_disclosure_opens_with_the_return_key()
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.AtADesk, "facts/trade-2023-240-1bn/index.html");
        var disclosure = tab.Page.Locator("main details").First;

        await disclosure.Locator("summary").FocusAsync();
        await tab.Page.Keyboard.PressAsync("Enter");

        Assert.NotNull(await disclosure.GetAttributeAsync("open"));
    }

    [SkippableFact]
    public async Task The_theme_that_a_reader_chooses_stays_on_the_next_page()
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.AtADesk, "index.html");
        var light = await BackgroundAsync(tab);

        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "dark theme" }).FocusAsync();
        await tab.Page.Keyboard.PressAsync("Enter");
        var dark = await BackgroundAsync(tab);
        await tab.GoToAsync(Chapter);

        Assert.NotEqual(light, dark);
        Assert.Equal(dark, await BackgroundAsync(tab));
    }

    private static Task<string> BackgroundAsync(Tab tab) => tab.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

    private static Task<string> FocusedAsync(Tab tab, string expression) =>
        tab.Page.EvaluateAsync<string>($"() => {{ const element = document.activeElement; return {expression}; }}");
}
