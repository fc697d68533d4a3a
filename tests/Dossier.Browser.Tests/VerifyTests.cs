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
    private const string Insecure = "Object.defineProperty(window, 'isSecureContext', { value: false })";

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

    [SkippableFact]
    public async Task The_report_of_the_dossier_is_recognised_and_one_other_byte_in_it_is_told()
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.AtADesk, Data);
        var report = browser.Site.Report;
        byte[] changed = [.. report];
        changed[changed.Length / 2] ^= 1;

        await GiveAsync(tab, File("received.pdf", report), File("forged.pdf", changed));

        await Assertions.Expect(Said(tab)).ToContainTextAsync("✓ received.pdf is the published report/");
        await Assertions.Expect(Said(tab)).ToContainTextAsync("✗ forged.pdf was changed");
    }

    [SkippableFact]
    public async Task A_file_that_is_dropped_is_verified_too()
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.AtADesk, Data);

        await tab.Page.Locator(".drop").EvaluateAsync(
            """
            box => {
              const dropped = new DataTransfer();
              dropped.items.add(new File(["any"], "any.txt"));
              box.dispatchEvent(new DragEvent("drop", { dataTransfer: dropped, cancelable: true }));
            }
            """);

        await Assertions.Expect(Said(tab)).ToContainTextAsync("✗ any.txt is not listed. SHA-256 " + Sum("any"u8.ToArray()));
    }

    [SkippableFact]
    public async Task Where_the_browser_works_out_no_checksums_the_page_says_so()
    {
        browser.SkipWithoutBrowser();
        await using var tab = await browser.OpenAsync(Reader.AtADesk);
        await tab.Page.AddInitScriptAsync(Insecure);
        await tab.GoToAsync(Data);

        await Assertions.Expect(tab.Page.Locator(".drop input")).ToBeDisabledAsync();
        await Assertions.Expect(Said(tab)).ToContainTextAsync("https");
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
