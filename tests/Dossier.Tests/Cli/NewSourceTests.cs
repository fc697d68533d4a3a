using Dossier.Tests.Build;

namespace Dossier.Tests.Cli;

public sealed class NewSourceTests : IDisposable
{
    private readonly SmallDossier dossier = new();

    public NewSourceTests()
    {
        dossier.Folder.Write("content/sources/wire-2024-03-01-ports.yaml", "title: Ports\npublisher: harbour-wire\nurl: https://news.wire.example/en/2024/03/01/ports-of-call\nlanguage: en\n");
    }

    public void Dispose() => dossier.Dispose();

    [Fact]
    public async Task What_an_address_says_is_filled_in()
    {
        var (code, output, _) = await CallAsync("https://www.news.wire.example/en/2024/04/08/two-ports-are-closed?utm_source=mail");

        Assert.Equal(0, code);
        Assert.Equal(
            """
            title: Two ports are closed
            title-origin: address
            publisher: harbour-wire
            url: https://www.news.wire.example/en/2024/04/08/two-ports-are-closed
            published: 2024-04-08
            accessed: 2026-06-30
            language: en

            """.ReplaceLineEndings("\n"),
            output);
    }

    [Fact]
    public async Task Each_value_is_told_with_its_reason()
    {
        var (_, _, error) = await CallAsync("https://m.wire.example/2024/04/08/two-ports-are-closed?gclid=1", "--language", "en");

        Assert.Contains("publisher: harbour-wire (as of the source at `wire.example`)\n", error, StringComparison.Ordinal);
        Assert.Contains("published: 2024-04-08 (the date in the address)\n", error, StringComparison.Ordinal);
        Assert.Contains("url: https://m.wire.example/2024/04/08/two-ports-are-closed (without the parameters that track readers)\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_editor_says_goes_before_what_the_address_says()
    {
        var (_, output, _) = await CallAsync("https://wire.example/en/2024/04/08/two-ports-are-closed", "--title", "Two ports closed", "--published", "2024-04-09");

        Assert.StartsWith("title: Two ports closed\npublisher: harbour-wire\n", output, StringComparison.Ordinal);
        Assert.Contains("\npublished: 2024-04-09\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archived_copy_gives_the_page_and_the_copy()
    {
        var (_, output, _) = await CallAsync(
            "https://web.archive.org/web/20240409093000/https://wire.example/en/2024/04/08/two-ports-are-closed");

        Assert.Contains(
            "url: https://wire.example/en/2024/04/08/two-ports-are-closed\n"
            + "archive: {url: 'https://web.archive.org/web/20240409093000/https://wire.example/en/2024/04/08/two-ports-are-closed', captured: 2024-04-09}\n",
            output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://news.wire.example/en/2024/03/01/ports-of-call/")]
    [InlineData("https://www.news.wire.example/en/2024/03/01/ports-of-call?utm_source=x#top")]
    [InlineData("https://web.archive.org/web/20240409093000/https://news.wire.example/en/2024/03/01/ports-of-call")]
    public async Task A_page_that_is_a_source_already_is_named(string address)
    {
        var (code, output, error) = await CallAsync(address);

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("this page is a source already: `wire-2024-03-01-ports`\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_id_begins_as_the_publishers_other_sources_do()
    {
        var (code, output, _) = await FakeTerminal.CallAsync(dossier.Folder.Path, "new", "source", "https://wire.example/en/2024/04/08/two-ports-are-closed-for-ever");

        Assert.Equal(0, code);
        Assert.StartsWith("Wrote content/sources/wire-2024-04-08-two-ports-closed-ever.yaml\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_DOI_is_an_address()
    {
        var (_, output, _) = await CallAsync("10.1234/ports.5", "--title", "Ports", "--publisher", "harbour-wire", "--language", "en");

        Assert.Contains("\nurl: https://doi.org/10.1234/ports.5\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_publisher_that_nobody_knows_is_asked_for()
    {
        var (code, _, error) = await CallAsync("https://unheard.example/en/2024/04/08/two-ports-are-closed");

        Assert.Equal(2, code);
        Assert.Contains("`new source` needs `--publisher`", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_address_is_refused()
    {
        var (code, _, error) = await CallAsync("two ports");

        Assert.Equal(2, code);
        Assert.Contains("error: this address holds white space: `two ports`\n", error, StringComparison.Ordinal);
    }

    private Task<(int Code, string Out, string Error)> CallAsync(params string[] arguments) =>
        FakeTerminal.CallAsync(dossier.Folder.Path, ["new", "source", .. arguments, "--dry-run"]);
}
