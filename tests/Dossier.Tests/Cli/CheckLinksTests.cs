using Dossier.Tests.Build;
using Dossier.Tests.Build.Links;

namespace Dossier.Tests.Cli;

public sealed class CheckLinksTests : IAsyncLifetime, IDisposable
{
    private readonly SmallDossier dossier = new();
    private LinkServer? started;

    private LinkServer Server => started ?? throw new InvalidOperationException("the test has not begun");

    public async Task InitializeAsync()
    {
        started = await LinkServer.StartAsync();
        foreach (var file in Directory.EnumerateFiles(dossier.Folder["content/sources"]))
            await File.WriteAllLinesAsync(file, (await File.ReadAllLinesAsync(file)).Where(line => !line.StartsWith("url:", StringComparison.Ordinal) && !line.StartsWith("archive:", StringComparison.Ordinal)));
        dossier.Folder.Write(
            "content/sources/a.yaml",
            $"title: A\npublisher: harbour-wire\nurl: {Server.Address}/a\narchive: {{url: 'https://archive.example/a', captured: 2024-04-01}}\npublished: 2024-03-30\nlanguage: en\n");
        // The copy was asked today; of the page, one day is known on which it was gone.
        dossier.Folder.Write(
            "content/links.lock.yaml",
            $"- {{url: '{Server.Address}/a', verdict: doubtful, checked: 2026-06-01, status: 404, misses: 1, missed: 2026-06-01}}\n"
            + "- {url: 'https://archive.example/a', verdict: ok, checked: 2026-06-30, status: 200}\n");
    }

    public async Task DisposeAsync() => await Server.DisposeAsync();

    public void Dispose() => dossier.Dispose();

    [Fact]
    public async Task Nobody_is_asked_unless_it_is_wished()
    {
        await CallAsync("check");

        Assert.Empty(Server.Asked);
    }

    [Fact]
    public async Task A_dead_address_is_underlined_and_its_copy_proposed()
    {
        var (code, output, error) = await CallAsync("check", "--links", "--allow-private");

        Assert.True(code == 0, error);
        Assert.Contains("warning[dead-link]: this address leads nowhere any more: the site answers 404, found so on 2 days, last on 2026-06-30\n", output, StringComparison.Ordinal);
        Assert.Contains("  --> content/sources/a.yaml:3:6\n", output, StringComparison.Ordinal);
        Assert.Contains($"-url: {Server.Address}/a\n+url: https://archive.example/a\n", output, StringComparison.Ordinal);
        Assert.Contains("Asked 1 of 2 addresses: 1 ok, 1 dead", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_patch_goes_where_it_is_wanted()
    {
        var (_, output, error) = await CallAsync("check", "--links", "--allow-private", "--patch", "links.diff");

        Assert.StartsWith("--- a/content/sources/a.yaml\n", await File.ReadAllTextAsync(dossier.Folder["links.diff"]), StringComparison.Ordinal);
        Assert.DoesNotContain("+url:", output, StringComparison.Ordinal);
        Assert.Contains("git apply", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_their_document_alone()
    {
        var (_, output, _) = await CallAsync("check", "--links", "--allow-private", "--format", "json");

        using var json = System.Text.Json.JsonDocument.Parse(output);
        Assert.Contains(json.RootElement.GetProperty("diagnostics").EnumerateArray(), each => each.GetProperty("code").GetString() == "dead-link");
    }

    [Fact]
    public async Task Editors_choose_how_grave_it_is()
    {
        var settings = dossier.Folder["content/dossier.yaml"];
        await File.AppendAllTextAsync(settings, "severities: {dead-link: error}\n");

        var (code, _, _) = await CallAsync("check", "--links", "--allow-private");

        Assert.Equal(1, code);
    }

    [Theory]
    [InlineData("--days", "3")]
    [InlineData("--patch", "p.diff")]
    public async Task What_says_how_needs_what(params string[] arguments)
    {
        var (code, _, error) = await CallAsync(["check", .. arguments]);

        Assert.Equal(2, code);
        Assert.Contains($"write `--links {arguments[0]}`", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Private_networks_are_not_asked_by_default()
    {
        var (_, output, _) = await CallAsync("check", "--links");

        Assert.Contains("warning[private-link]", output, StringComparison.Ordinal);
        Assert.Empty(Server.Asked);
    }

    private Task<(int Code, string Out, string Error)> CallAsync(params string[] arguments) => FakeTerminal.CallAsync(dossier.Folder.Path, arguments);
}
