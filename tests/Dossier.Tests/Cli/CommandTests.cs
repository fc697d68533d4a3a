using System.Text.Json;
using Dossier.Cli;
using Dossier.Cli.Terminals;
using Dossier.Tests.Build;

namespace Dossier.Tests.Cli;

public sealed class CommandTests : IDisposable
{
    private readonly SmallDossier dossier = new();

    public void Dispose() => dossier.Dispose();

    [Fact]
    public async Task Check_of_a_clean_dossier_ends_with_zero()
    {
        var (code, output, error) = await CallAsync("check");

        Assert.Equal(0, code);
        Assert.Contains("0 errors", output, StringComparison.Ordinal);
        Assert.Contains("Loaded 5 facts, 6 sources", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_of_broken_content_shows_the_fault_and_ends_with_one()
    {
        dossier.Break();

        var (code, output, _) = await CallAsync("check");

        Assert.Equal(1, code);
        Assert.Contains("error[unknown-source]", output, StringComparison.Ordinal);
        Assert.Contains("--> content/facts/trade/goods-trade-2023.yaml:", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_writes_json_and_nothing_else_to_the_standard_output()
    {
        dossier.Break();

        var (code, output, _) = await CallAsync("check", "--format", "json");

        using var json = JsonDocument.Parse(output);
        Assert.Equal((1, true), (code, json.RootElement.GetProperty("errors").GetInt32() > 0));
    }

    [Fact]
    public async Task Check_writes_no_file()
    {
        await CallAsync("check");

        Assert.Equal(["content"], dossier.Folder.Names());
    }

    [Fact]
    public async Task Build_says_what_it_wrote()
    {
        var (code, output, _) = await CallAsync("build");

        Assert.Equal(0, code);
        Assert.Matches("^Wrote [0-9,]+ files, [0-9.]+ [kM]B into output/\n", output);
        Assert.True(File.Exists(dossier.Folder["output/manifest.json"]));
    }

    [Fact]
    public async Task Build_of_broken_content_ends_with_one_and_writes_nothing()
    {
        dossier.Break();

        var (code, output, error) = await CallAsync("build");

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("error[unknown-source]", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(dossier.Folder["output"]));
    }

    [Fact]
    public async Task Build_into_somebody_elses_folder_ends_with_two()
    {
        dossier.Folder.Write("output/thesis.docx", "years of work");

        var (code, _, error) = await CallAsync("build");

        Assert.Equal(2, code);
        Assert.Contains("thesis.docx", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_of_any_dossier_the_way_in_is_told()
    {
        var (code, _, error) = await FakeTerminal.CallAsync(Path.GetTempPath(), "check");

        Assert.Equal(2, code);
        Assert.Contains("  = help: name the dossier's folder with --root\n", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    public async Task Redirected_output_holds_no_control_codes(string command)
    {
        dossier.Break();

        var (_, output, error) = await CallAsync(command);

        Assert.DoesNotContain(output + error, letter => char.IsControl(letter) && letter != '\n');
    }

    [Fact]
    public async Task A_live_terminal_gets_colours()
    {
        dossier.Break();

        var (_, output, _) = await FakeTerminal.CallAsync(dossier.Folder.Path, live: true, ["check"]);

        Assert.Contains("\u001b[1;31merror[unknown-source]", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_mistake_in_the_program_is_one_sentence_unless_more_is_asked_for(bool verbose)
    {
        using var error = new StringWriter();
        using var broken = new BrokenWriter();
        var terminal = new Terminal { Out = broken, Error = error };

        var code = await CommandLine.RunAsync(verbose ? ["check", "--verbose"] : ["check"], terminal, new Surroundings(dossier.Folder.Path, dossier.Folder.Path, 1));

        Assert.Equal(2, code);
        Assert.Contains("error: internal error, please report it: InvalidOperationException: out of order\n", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(verbose, error.ToString().Contains("   at ", StringComparison.Ordinal));
    }

    private Task<(int Code, string Out, string Error)> CallAsync(params string[] arguments) => FakeTerminal.CallAsync(dossier.Folder.Path, arguments);

    private sealed class BrokenWriter : StringWriter
    {
        public override void Write(string? value) => throw new InvalidOperationException("out of order");
    }
}
