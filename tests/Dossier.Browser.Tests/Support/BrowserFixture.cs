using Microsoft.Playwright;

namespace Dossier.Browser.Tests.Support;

/// <summary>Chromium as the machine has it, and the site that it looks at. Without Chromium the tests skip, with the reason.</summary>
public sealed class BrowserFixture : IAsyncLifetime, IDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private IBrowser? browser;
    private IPlaywright? playwright;
    private PrintedSite? site;

    /// <summary>The site.</summary>
    internal PrintedSite Site => site ?? throw new InvalidOperationException("there is no browser to show the site");

    public async Task InitializeAsync()
    {
        if (Executable() is not { } executable)
            return;
        site = new PrintedSite();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = executable,
            // Containers have a small /dev/shm and often no user namespaces; the pages are our own.
            Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
        });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.CloseAsync();
        Dispose();
    }

    public void Dispose()
    {
        playwright?.Dispose();
        site?.Dispose();
        (playwright, site) = (null, null);
    }

    /// <summary>Skips the test where there is no browser.</summary>
    public void SkipWithoutBrowser() => Skip.If(browser is null, "Chromium is not installed (Debian: apt-get install chromium)");

    /// <summary>Opens an empty tab.</summary>
    internal Task<Tab> OpenAsync(Reader reader) =>
        Tab.OpenAsync(browser ?? throw new InvalidOperationException("there is no browser"), Site, reader);

    /// <summary>Opens a tab on a page of the site.</summary>
    internal async Task<Tab> OpenAsync(Reader reader, string path)
    {
        var tab = await OpenAsync(reader);
        await tab.GoToAsync(path);
        return tab;
    }

    private static string? Executable() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
}

/// <summary>The tests that share the one browser.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<BrowserFixture>
{
    /// <summary>What the collection is called.</summary>
    public const string Name = "Browser";
}
