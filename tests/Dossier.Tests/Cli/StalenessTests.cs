using Dossier.Cli;
using Dossier.Cli.Terminals;
using Dossier.Tests.Build;

namespace Dossier.Tests.Cli;

public sealed class StalenessTests : IDisposable
{
    private readonly SmallDossier dossier = new();

    public void Dispose() => dossier.Dispose();

    [Fact]
    public async Task Nothing_is_told_unless_it_is_asked_for() =>
        Assert.DoesNotContain("stale-fact", (await CallAsync("check", "--format", "short")).Out, StringComparison.Ordinal);

    [Fact]
    public async Task What_is_stale_is_advice_and_ends_with_zero()
    {
        var (code, output) = await CallAsync("check", "--stale", "--today", "2030-01-01", "--format", "short");

        Assert.Equal(0, code);
        Assert.Contains("note[stale-fact]", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_day_the_dossiers_own_one_counts() =>
        Assert.Equal((await CallAsync("check", "--stale", "--today", "2025-06-30")).Out, (await CallAsync("check", "--stale")).Out);

    [Fact]
    public async Task The_clock_is_read_only_when_it_is_asked_for() =>
        Assert.Equal((await CallAsync("check", "--today", "2031-05-05")).Out, (await CallAsync("check", "--today", "now")).Out);

    [Theory]
    [InlineData("2026")]
    [InlineData("tomorrow")]
    [InlineData("2026-02-30")]
    public async Task A_day_that_is_none_is_refused(string day)
    {
        var (code, _, error) = await FakeTerminal.CallAsync(dossier.Folder.Path, "check", "--today", day);

        Assert.Equal(2, code);
        Assert.StartsWith($"error: `--today` takes a day, not `{day}`\n  = help: write it like `2026-07-04`, or `now`\n", error, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Out)> CallAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        var terminal = new Terminal { Out = output, Error = TextWriter.Null };
        var surroundings = new Surroundings(dossier.Folder.Path, AppContext.BaseDirectory, Processors: 2) { Today = new DateOnly(2031, 5, 5) };
        return (await CommandLine.RunAsync(arguments, terminal, surroundings), output.ToString());
    }
}
