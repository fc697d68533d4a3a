using System.Text.Json;
using Dossier.Tests.Build;

namespace Dossier.Tests.Cli;

public sealed class FixTests : IDisposable
{
    private const string Fact = "content/facts/trade/goods-trade-2023.yaml";

    private readonly SmallDossier dossier = new();

    public void Dispose() => dossier.Dispose();

    [Fact]
    public async Task A_slip_is_mended_shown_and_checked_again()
    {
        var right = File.ReadAllText(dossier.Folder[Fact]);
        Misspell();

        var (code, output, _) = await CallAsync("check", "--fix");

        Assert.Equal(0, code);
        Assert.StartsWith($"--- {Fact}\n+++ {Fact}\n@@ -2 +2 @@ unknown-word\n-basis: mesured\n+basis: measured\n", output, StringComparison.Ordinal);
        Assert.Contains("\nFixed 1 fault in 1 file\n", output, StringComparison.Ordinal);
        Assert.Equal(right, File.ReadAllText(dossier.Folder[Fact]));
    }

    [Fact]
    public async Task A_fix_that_brings_up_another_fault_is_followed_by_the_next()
    {
        dossier.Folder.Write(Fact, File.ReadAllText(dossier.Folder[Fact])
            .Replace("statement:", "statment:", StringComparison.Ordinal).Replace("basis: measured", "basis: Measured", StringComparison.Ordinal));

        var (code, output, _) = await CallAsync("check", "--fix");

        Assert.Equal(0, code);
        Assert.Contains("Fixed 2 faults in 1 file\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_shows_the_change_and_writes_nothing()
    {
        Misspell();
        var wrong = File.ReadAllText(dossier.Folder[Fact]);

        var (code, output, _) = await CallAsync("check", "--fix", "--dry-run");

        Assert.Equal(1, code);
        Assert.Contains("+basis: measured\n", output, StringComparison.Ordinal);
        Assert.Contains("Would fix 1 fault in 1 file; nothing was written\n", output, StringComparison.Ordinal);
        Assert.Equal(wrong, File.ReadAllText(dossier.Folder[Fact]));
    }

    [Fact]
    public async Task What_needs_a_judgement_stays()
    {
        dossier.Folder.Write(Fact, File.ReadAllText(dossier.Folder[Fact]).Replace("source: customs-2024-01-12", "source: customs-2024-01-21", StringComparison.Ordinal));
        var wrong = File.ReadAllText(dossier.Folder[Fact]);

        var (code, output, _) = await CallAsync("check", "--fix");

        Assert.Equal(1, code);
        Assert.StartsWith("Nothing here can be fixed without a judgement\n", output, StringComparison.Ordinal);
        Assert.Equal(wrong, File.ReadAllText(dossier.Folder[Fact]));
    }

    [Fact]
    public async Task A_format_for_programs_keeps_the_standard_output_to_itself()
    {
        Misspell();

        var (_, output, error) = await CallAsync("check", "--fix", "--format", "json");

        using var json = JsonDocument.Parse(output);
        Assert.Contains("Fixed 1 fault in 1 file\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_of_nothing_is_wrong_usage()
    {
        var (code, _, error) = await CallAsync("check", "--dry-run");

        Assert.Equal(2, code);
        Assert.StartsWith("error: `--dry-run` says how to do what `--fix` does\n  = help: write `--fix --dry-run`\n", error, StringComparison.Ordinal);
    }

    private void Misspell() =>
        dossier.Folder.Write(Fact, File.ReadAllText(dossier.Folder[Fact]).Replace("basis: measured", "basis: mesured", StringComparison.Ordinal));

    private Task<(int Code, string Out, string Error)> CallAsync(params string[] arguments) => FakeTerminal.CallAsync(dossier.Folder.Path, arguments);
}
