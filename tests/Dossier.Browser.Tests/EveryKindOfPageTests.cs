using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Dossier.Browser.Tests.Support;
using Microsoft.Playwright;

namespace Dossier.Browser.Tests;

/// <summary>The longest page of each kind, as readers with other windows and preferences see it.</summary>
[Collection(BrowserTests.Name)]
public sealed class EveryKindOfPageTests(BrowserFixture browser)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    public static TheoryData<int, ColorScheme> Windows => new()
    {
        { 1280, ColorScheme.Light }, { 1280, ColorScheme.Dark }, { 360, ColorScheme.Light }, { 360, ColorScheme.Dark },
    };

    [SkippableTheory]
    [MemberData(nameof(Windows))]
    public async Task Nothing_keeps_a_reader_out(int width, ColorScheme theme)
    {
        var violations = await OfEachPageAsync(new Reader(width, theme), async tab =>
        {
            var result = await tab.Page.RunAxe(Rules);
            return result.Violations.SelectMany(violation => violation.Nodes.Take(3).Select(node => $"{violation.Id}: {node.Html}"));
        });

        AssertNone(violations);
    }

    [SkippableTheory]
    [InlineData(1280)]
    [InlineData(360)]
    [InlineData(320)]
    public async Task Nothing_is_wider_than_the_window(int width)
    {
        var wide = await OfEachPageAsync(new Reader(width, ColorScheme.Light), async tab =>
            await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var needed && needed > width ? [$"{needed} px"] : []);

        AssertNone(wide);
    }

    /// <summary>WCAG 2.2, 1.4.12: with the spacing that a reader may set, nothing is cut off and nothing scrolls sideways.</summary>
    [SkippableFact]
    public async Task Wider_spacing_of_the_text_does_no_harm()
    {
        var wide = await OfEachPageAsync(Reader.OnATelephone, async tab =>
        {
            await tab.Page.EvaluateAsync("""
                () => {
                  const sheet = new CSSStyleSheet();
                  sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }");
                  document.adoptedStyleSheets = [sheet];
                }
                """);
            return await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var needed and > 360 ? [$"{needed} px"] : [];
        });

        AssertNone(wide);
    }

    [SkippableFact]
    public async Task Nothing_jumps_while_a_page_loads()
    {
        var jumps = await OfEachPageAsync(Reader.OnATelephone, async tab =>
        {
            return await tab.Page.EvaluateAsync<string[]>("""
                () => new Promise(done => {
                  let sum = 0; const what = [];
                  new PerformanceObserver(list => { for (const entry of list.getEntries()) { sum += entry.value; what.push(...entry.sources.map(source => source.node?.parentElement?.outerHTML?.slice(0, 120))); } }).observe({ type: "layout-shift", buffered: true });
                  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(sum > 0 ? [`layout shift ${sum}: ${what}`] : []))));
                })
                """);
        });

        AssertNone(jumps);
    }

    [SkippableFact]
    public async Task Everything_can_be_read_without_script()
    {
        var withScript = await TextOfEachPageAsync(Reader.AtADesk);
        var without = await TextOfEachPageAsync(Reader.AtADesk with { Script = false });

        var missing = from page in withScript
                      from line in page.Value.Where(line => !without[page.Key].Contains(line))
                      select $"{page.Key}: {line}";
        Assert.NotEmpty(withScript);
        AssertNone(missing);
    }

    private static void AssertNone(IEnumerable<string> faults)
    {
        var shown = faults.Take(20).ToList();
        Assert.True(shown.Count == 0, string.Join('\n', shown));
    }

    // Every page must also load without a fault: an error of a script or of the console, a request that found nothing or went elsewhere.
    private async Task<IReadOnlyList<string>> OfEachPageAsync(Reader reader, Func<Tab, Task<IEnumerable<string>>> faultsOf)
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(reader);
        var found = new List<string>();
        foreach (var path in browser.Site.PageOfEachKind())
        {
            await tab.GoToAsync(path);
            var faults = await faultsOf(tab);
            found.AddRange(faults.Concat(tab.TakeFaults()).Select(fault => $"{path} ({reader}): {fault}"));
        }

        return found;
    }

    private async Task<Dictionary<string, HashSet<string>>> TextOfEachPageAsync(Reader reader)
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(reader);
        var texts = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var path in browser.Site.PageOfEachKind())
        {
            await tab.GoToAsync(path);
            // What only a script can answer, such as the search form, is not offered without one.
            await tab.Page.EvaluateAsync("document.querySelectorAll('[data-needs-script]').forEach(control => control.remove())");
            var text = await tab.Page.Locator("main").InnerTextAsync();
            texts.Add(path, [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]);
        }

        return texts;
    }
}
