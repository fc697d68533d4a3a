using Dossier.Tests.Build;

namespace Dossier.Tests.Cli;

public sealed class NewRecordTests : IDisposable
{
    private static readonly string[] PortsFact =
    [
        "new", "fact", "--topic", "trade", "--statement", "Suria closed two ports in April 2024.", "--basis", "reported", "--when", "2024-04",
        "--attribution", "Harbour Wire", "--entities", "suria", "--source", "wire-2024-03-02-visit", "--locator", "para 3", "--source", "ledger-2024-03-05-tankers",
    ];

    private readonly SmallDossier dossier = new();

    public void Dispose() => dossier.Dispose();

    [Fact]
    public async Task A_fact_is_written_where_it_belongs_and_as_the_format_has_it()
    {
        var (code, output, _) = await CallAsync(PortsFact);

        Assert.Equal((0, "Wrote content/facts/trade/suria-closed-two-ports-april-2024.yaml\nNext: dossier check, then dossier explain suria-closed-two-ports-april-2024\n"), (code, output));
        Assert.Equal(
            """
            statement: Suria closed two ports in April 2024.
            basis: reported
            when: 2024-04
            attribution: Harbour Wire
            entities: [suria]
            citations:
              - source: wire-2024-03-02-visit
                locator: para 3
              - source: ledger-2024-03-05-tankers

            """.ReplaceLineEndings("\n"),
            await File.ReadAllTextAsync(dossier.Folder["content/facts/trade/suria-closed-two-ports-april-2024.yaml"]));
    }

    [Theory]
    [InlineData("fact")]
    [InlineData("source", "https://harbour-wire.example/2024/04/08/two-ports-are-closed", "--publisher", "harbour-wire", "--language", "en")]
    [InlineData("publisher", "--name", "Coast Radio", "--kind", "broadcaster", "--side", "independent")]
    [InlineData("entity", "--name", "Port of Suria", "--kind", "place", "--names", "zh=苏里亚港", "--side", "suria")]
    [InlineData("series", "--title", "Ports open", "--unit", "ports", "--frequency", "annual", "--period", "2023", "--value", "7", "--source", "wire-2024-03-02-visit")]
    [InlineData("topic", "--title", "Ports and ships", "--summary", "Which ports are open: a chapter.")]
    public async Task A_dossier_stays_free_of_errors_with_whatever_is_new_in_it(string kind, params string[] arguments)
    {
        var (code, _, error) = await CallAsync(kind == "fact" ? PortsFact : ["new", kind, .. arguments]);
        var check = await CallAsync("check");

        Assert.True(code == 0, error);
        Assert.True(check.Code == 0, check.Out);
    }

    [Fact]
    public async Task Nothing_is_ever_overwritten()
    {
        var before = dossier.Folder.Files("content");

        var (code, _, error) = await CallAsync([.. PortsFact, "--id", "goods-trade-2023"]);

        Assert.Equal(2, code);
        Assert.Contains("there is a fact `goods-trade-2023` already", error, StringComparison.Ordinal);
        Assert.Equal(before, dossier.Folder.Files("content"));
    }

    [Fact]
    public async Task An_id_that_would_be_taken_gets_a_number()
    {
        await CallAsync(PortsFact);

        var (_, output, _) = await CallAsync(PortsFact);

        Assert.StartsWith("Wrote content/facts/trade/suria-closed-two-ports-april-2024-2.yaml\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../outside")]
    [InlineData("Ports")]
    public async Task An_id_that_is_none_is_refused(string id)
    {
        var (code, _, error) = await CallAsync([.. PortsFact, "--id", id]);

        Assert.Equal(2, code);
        Assert.Contains($"`{id}` cannot be an id", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_prints_the_file_and_writes_nothing()
    {
        var before = dossier.Folder.Files();

        var (code, output, _) = await CallAsync([.. PortsFact, "--dry-run"]);

        Assert.Equal(0, code);
        Assert.Equal(before, dossier.Folder.Files());
        Assert.StartsWith("statement: Suria closed two ports in April 2024.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_is_missing_or_wrong_is_told_at_once_with_the_nearest_name()
    {
        var (code, output, error) = await CallAsync("new", "fact", "--topic", "trde", "--source", "wire-2024-03-02-vist", "--basis", "reportd", "--when", "April");

        Assert.Equal((2, ""), (code, output));
        Assert.All(
            ["needs `--statement`", "needs `--attribution`", "did you mean `trade`?", "did you mean `wire-2024-03-02-visit`?", "did you mean `reported`?", "`April` is not a date"],
            expected => Assert.Contains(expected, error, StringComparison.Ordinal));
        Assert.DoesNotContain("missing-key", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_check_would_call_an_error_is_not_written()
    {
        var before = dossier.Folder.Files();

        var (code, _, error) = await CallAsync([.. PortsFact, "--outcome", "held"]);

        Assert.Equal(1, code);
        Assert.Equal(before, dossier.Folder.Files());
        Assert.Contains("error[outcome-without-forecast]", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_there_can_be_only_one_of_is_not_given_twice()
    {
        var (code, _, error) = await CallAsync([.. PortsFact, "--when", "2023"]);

        Assert.Equal(2, code);
        Assert.Contains("`--when` is given twice", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_can_be_written_down_while_a_fact_that_needs_it_is_still_broken()
    {
        dossier.Break();

        var (code, _, error) = await CallAsync(
            "new", "source", "--title", "Trade in 2023", "--publisher", "norland-customs", "--language", "en", "--published", "2024-01-12", "--id", "custom-2024-01-12-trade");

        Assert.True(code == 0, error);
    }

    [Fact]
    public async Task A_publisher_finds_its_place_in_the_list()
    {
        await CallAsync("new", "publisher", "--name", "Coast Radio: live", "--kind", "broadcaster", "--side", "independent");

        var lines = (await File.ReadAllLinesAsync(dossier.Folder["content/publishers.yaml"])).ToList();
        var at = lines.IndexOf("coast-radio-live: {name: 'Coast Radio: live', kind: broadcaster, side: independent}");
        Assert.True(at >= 0);
        Assert.True(at + 1 == lines.Count || string.CompareOrdinal(lines[at + 1], "coast-radio-live") > 0);
    }

    [Fact]
    public async Task A_topic_joins_the_list_of_chapters()
    {
        var (_, output, _) = await CallAsync("new", "topic", "--title", "Ports", "--summary", "Which ports are open.");

        Assert.Contains("topics: [trade, diplomacy, ports]", await File.ReadAllTextAsync(dossier.Folder["content/dossier.yaml"]), StringComparison.Ordinal);
        Assert.StartsWith("Wrote content/topics/ports.md\nChanged content/dossier.yaml\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_topic_joins_a_list_in_lines_too()
    {
        var settings = dossier.Folder["content/dossier.yaml"];
        var text = await File.ReadAllTextAsync(settings);
        await File.WriteAllTextAsync(settings, text.Replace("topics: [trade, diplomacy]", "topics:\n  - trade\n  - diplomacy", StringComparison.Ordinal));

        await CallAsync("new", "topic", "--title", "Ports", "--summary", "Which ports are open.");

        Assert.Contains("topics:\n  - trade\n  - diplomacy\n  - ports\n", await File.ReadAllTextAsync(settings), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Nothing_is_written_through_a_link_that_leads_elsewhere()
    {
        Skip.If(OperatingSystem.IsWindows(), "links need a privilege on Windows");
        using var elsewhere = new Dossier.Tests.Support.TemporaryFolder();
        Directory.Delete(dossier.Folder["content/entities"], recursive: true);
        Directory.CreateSymbolicLink(dossier.Folder["content/entities"], elsewhere.Path);

        var (code, _, _) = await CallAsync("new", "entity", "--name", "Port", "--kind", "place");

        Assert.NotEqual(0, code);
        Assert.Empty(elsewhere.Names());
    }

    [Fact]
    public async Task Help_of_a_command_below_another_is_found()
    {
        var (code, _, error) = await CallAsync("new", "fact", "--statment", "x");

        Assert.Equal(2, code);
        Assert.Contains("did you mean `--statement`?", error, StringComparison.Ordinal);
        Assert.Contains("Usage is explained by: dossier new fact --help", error, StringComparison.Ordinal);
    }

    private Task<(int Code, string Out, string Error)> CallAsync(params string[] arguments) => FakeTerminal.CallAsync(dossier.Folder.Path, arguments);
}
