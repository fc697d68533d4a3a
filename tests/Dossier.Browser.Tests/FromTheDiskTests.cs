using Dossier.Browser.Tests.Support;

namespace Dossier.Browser.Tests;

/// <summary>The site opened as files, without a server: as it arrives on a memory stick or out of an archive.</summary>
[Collection(BrowserTests.Name)]
public sealed class FromTheDiskTests(BrowserFixture browser)
{
    [SkippableFact]
    public async Task A_reader_gets_from_the_overview_to_the_source_of_a_fact()
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.AtADesk);

        await tab.GoToFileAsync("index.html");
        await tab.Page.Locator("main .ledger a.claim").First.ClickAsync();
        Assert.Contains("/facts/", tab.Page.Url, StringComparison.Ordinal);
        await tab.Page.Locator("main .cites a.title").First.ClickAsync();

        Assert.Matches("/sources/.*/index.html", tab.Page.Url);
        Assert.NotEmpty(await tab.Page.Locator("h1").InnerTextAsync());
        Assert.Empty(tab.TakeFaults());
    }

    [SkippableFact]
    public async Task Style_and_script_work()
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.AtADesk);

        await tab.GoToFileAsync("chapters/trade/index.html");
        await tab.Page.Locator("main .cite").First.FocusAsync();

        Assert.True(await tab.Page.Locator(".pop").IsVisibleAsync());
        Assert.Equal("absolute", await tab.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.pop')).position"));
        Assert.Empty(tab.TakeFaults());
    }
}
