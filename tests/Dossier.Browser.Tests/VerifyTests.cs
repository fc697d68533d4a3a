using System.Security.Cryptography;
using System.Text;
using Dossier.Browser.Tests.Support;
using Microsoft.Playwright;

namespace Dossier.Browser.Tests;

/// <summary>The page that verifies files: they are read in the browser and sent nowhere.</summary>
[Collection(BrowserTests.Name)]
public sealed class VerifyTests(BrowserFixture browser)
{
    private const string Data = "data/index.html";
    private const string WithoutItsOwn = "Object.defineProperty(crypto, 'subtle', { value: undefined })";

    public static TheoryData<string, string> Reports => new()
    {
        { "whole", "is intact, not listed" },
        { "flipped", "was changed" },
        { "longer", "was added to" },
        { "shorter", "has no checksum" },
    };

    [SkippableTheory]
    [MemberData(nameof(Reports))]
    public async Task A_report_verifies_itself(string how, string words)
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.AtADesk, Data);

        await GiveAsync(tab, File("report.pdf", Report(how)));

        await Assertions.Expect(Said(tab)).ToContainTextAsync($"{(how == "whole" ? "✓" : "✗")} report.pdf {words}. SHA-256 {Sum(Report(how))}");
        Assert.Empty(tab.TakeFaults());
    }

    [SkippableFact]
    public async Task A_file_is_held_against_a_manifest_that_comes_with_it()
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.AtADesk, Data);
        var page = browser.Site.Read("index.html") ?? [];

        await GiveAsync(tab, File("saved.html", page), File("manifest.json", browser.Site.Manifest));

        await Assertions.Expect(Said(tab)).ToContainTextAsync("✓ saved.html is the published site/index.html");
    }

    [SkippableTheory]
    [InlineData(0)]
    [InlineData(55)]
    [InlineData(56)]
    [InlineData(64)]
    [InlineData(100_000)]
    public async Task Where_the_browser_works_out_no_checksums_the_page_does(int length)
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.AtADesk);
        await tab.Page.AddInitScriptAsync(WithoutItsOwn);
        await tab.GoToAsync(Data);
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);

        await GiveAsync(tab, File("any.bin", bytes));

        await Assertions.Expect(Said(tab)).ToContainTextAsync("SHA-256 " + Sum(bytes));
    }

    [SkippableFact]
    public async Task It_works_from_the_disk_too()
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.AtADesk);
        await tab.GoToFileAsync(Data);

        await GiveAsync(tab, File("report.pdf", Report("whole")));

        await Assertions.Expect(Said(tab)).ToContainTextAsync("is intact");
        Assert.Empty(tab.TakeFaults());
    }

    [SkippableFact]
    public async Task Without_script_the_commands_are_there()
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.AtADesk with { Script = false }, Data);

        await Assertions.Expect(tab.Page.Locator(".drop input")).ToBeDisabledAsync();
        await Assertions.Expect(tab.Page.Locator("main")).ToContainTextAsync("sha256sum --check");
    }

    private static ILocator Said(Tab tab) => tab.Page.Locator(".drop output");

    private static Task GiveAsync(Tab tab, params FilePayload[] files) => tab.Page.Locator(".drop input").SetInputFilesAsync(files);

    private static FilePayload File(string name, byte[] bytes) => new() { Name = name, MimeType = "application/octet-stream", Buffer = bytes };

    private static string Sum(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    // As much of a report as its checksum of itself goes by.
    private static byte[] Report(string how)
    {
        var before = "%PDF-1.7\n\u00E2 a page\n% SHA-256 of every byte of this file but these 64 digits: "u8.ToArray();
        var behind = "\nstartxref\n9\n%%EOF\n"u8.ToArray();
        byte[] whole = [.. before, .. Encoding.ASCII.GetBytes(Sum([.. before, .. behind])), .. behind];
        if (how == "flipped")
            whole[12] ^= 1;
        return how switch
        {
            "longer" => [.. whole, .. "% a note\n"u8],
            "shorter" => whole[..20],
            _ => whole,
        };
    }
}
