using System.Globalization;
using System.Text.Json;
using Dossier.Browser.Tests.Support;
using Xunit.Abstractions;

namespace Dossier.Browser.Tests;

/// <summary>What a first visit costs a reader. Bytes are held to a limit; times are only told, as machines differ:
/// <c>dotnet test tests/Dossier.Browser.Tests --filter FirstSight --logger "console;verbosity=detailed"</c>.</summary>
[Collection(BrowserTests.Name)]
public sealed class FirstSightTests(BrowserFixture browser, ITestOutputHelper output)
{
    [SkippableTheory]
    [InlineData("index.html")]
    [InlineData("chapters/trade/index.html")]
    [InlineData("facts/china-satellite-imagery-military/index.html")]
    [InlineData("search/index.html")]
    public async Task A_first_visit_is_light(string path)
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.OnATelephone, path);
        var seen = JsonSerializer.Deserialize<JsonElement>(await tab.Page.EvaluateAsync<string>("""
            () => new Promise(done => new PerformanceObserver(list => {
              const largest = list.getEntries().at(-1), all = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
              done(JSON.stringify({
                painted: largest.startTime, what: largest.element?.tagName ?? "", requests: all.length,
                bytes: all.reduce((sum, entry) => sum + entry.decodedBodySize, 0),
              }));
            }).observe({ type: "largest-contentful-paint", buffered: true }))
            """));

        var bytes = seen.GetProperty("bytes").GetInt32();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {bytes:N0} bytes uncompressed in {seen.GetProperty("requests")} requests; largest paint, {seen.GetProperty("what")}, after {seen.GetProperty("painted").GetDouble():N0} ms"));
        // A page of 60 KB, the style sheet of 25 KB, and 20 KB of script in all.
        var index = path.StartsWith("search", StringComparison.Ordinal) ? 120_000 : 0;
        Assert.InRange(bytes, 1_000, 105_000 + index);
    }
}
