using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Dossier.Browser.Tests.Support;

/// <summary>A tab of the browser that sees the site and nothing else, and remembers what went wrong in it.</summary>
internal sealed class Tab : IAsyncDisposable
{
    /// <summary>Where the site lies for the browser. No such host exists: every request is answered from the folder or refused.</summary>
    public const string Address = "https://dossier.test/";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".xml"] = "application/xml",
        [".svg"] = "image/svg+xml",
        [".csv"] = "text/csv; charset=utf-8",
        [".txt"] = "text/plain; charset=utf-8",
    };

    private readonly ConcurrentQueue<string> faults = new();
    private readonly IBrowserContext context;
    private readonly PrintedSite site;

    private Tab(IBrowserContext context, IPage page, PrintedSite site)
    {
        this.context = context;
        this.site = site;
        Page = page;
    }

    /// <summary>What is to be seen in it.</summary>
    public IPage Page { get; }

    /// <summary>What went wrong since the last time this was asked: errors of scripts, of the console, requests that found nothing or went elsewhere.</summary>
    public IReadOnlyList<string> TakeFaults()
    {
        List<string> taken = [.. faults];
        faults.Clear();
        return taken;
    }

    /// <summary>Opens an empty tab.</summary>
    public static async Task<Tab> OpenAsync(IBrowser browser, PrintedSite site, Reader reader)
    {
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = reader.Width, Height = 800 },
            ColorScheme = reader.Theme,
            JavaScriptEnabled = reader.Script,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "en-GB",
        });
        var tab = new Tab(context, await context.NewPageAsync(), site);
        await tab.ListenAsync();
        return tab;
    }

    /// <summary>Goes to a page of the site by its path.</summary>
    public Task GoToAsync(string path) => Page.GotoAsync(Address + path);

    /// <summary>Goes to a page of the site as a file on the disk.</summary>
    public Task GoToFileAsync(string path) => Page.GotoAsync(new Uri(Path.Combine(site.Folder, path)).AbsoluteUri);

    public async ValueTask DisposeAsync() => await context.CloseAsync();

    private async Task ListenAsync()
    {
        Page.PageError += (_, error) => faults.Enqueue($"script: {error}");
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                faults.Enqueue($"console: {message.Text}");
        };
        await context.RouteAsync("**/*", AnswerAsync);
    }

    private async Task AnswerAsync(IRoute route)
    {
        var url = route.Request.Url;
        if (url.StartsWith("file:", StringComparison.Ordinal))
        {
            await route.ContinueAsync();
            return;
        }

        var path = url.StartsWith(Address, StringComparison.Ordinal) ? Uri.UnescapeDataString(new Uri(url).AbsolutePath[1..]) : null;
        if (path is null)
            faults.Enqueue($"request to elsewhere: {url}");
        if (path is not null && site.Read(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path) is { } bytes)
            await route.FulfillAsync(new() { BodyBytes = bytes, ContentType = Types.GetValueOrDefault(Path.GetExtension(path), "text/html; charset=utf-8") });
        else if (path == "favicon.ico")
            await route.FulfillAsync(new() { Status = 204 });
        else
            await NotFoundAsync(route, url);
    }

    private async Task NotFoundAsync(IRoute route, string url)
    {
        faults.Enqueue($"nothing at: {url}");
        await route.FulfillAsync(new() { Status = 404 });
    }
}
