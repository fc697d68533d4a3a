using Dossier.Tests.Build;

namespace Dossier.Tests.Cli;

public sealed class CaptureCommandTests : IDisposable
{
    private const string Ledger = "ledger-2024-03-05-tankers";
    private const string Lock = "content/captures.lock.yaml";

    private readonly SmallDossier dossier = new();

    public CaptureCommandTests() => Save("The port says that three tankers took new names within a week.\n");

    public void Dispose() => dossier.Dispose();

    [Fact]
    public async Task A_copy_is_kept_out_of_git_and_its_excerpts_are_looked_for()
    {
        var (code, output, _) = await CallAsync("capture", Ledger, "saved.txt");

        Assert.Equal(0, code);
        Assert.Equal(
            $"Captured {Ledger}: captures/{Ledger}.txt\n  62 characters, 12 words, 1 line\n"
            + "  it begins: The port says that three tankers took new names within a week.\n"
            + "match: “three tankers took new names within a week” in tankers-renamed-2024, paragraph 1\n"
            + "Record what was found: dossier check --captures --lock\n", output);
        Assert.Equal("*\n", File.ReadAllText(dossier.Folder["captures/.gitignore"]));
    }

    [Fact]
    public async Task A_drift_is_shown_and_ends_with_one()
    {
        Save("Three tankers were given new names within a week.\n");

        var (code, output, _) = await CallAsync("capture", Ledger, "saved.txt");

        Assert.Equal(1, code);
        Assert.Contains("  the copy has: Three tankers [-took-]{+were given+} new names within a week\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_copy_is_replaced_only_when_asked_for()
    {
        await CallAsync("capture", Ledger, "saved.txt");
        Save("Another text.\n");

        var (refused, _, error) = await CallAsync("capture", Ledger, "saved.txt");
        var (replaced, output, _) = await CallAsync("capture", Ledger, "saved.txt", "--replace");

        Assert.Equal((2, 1), (refused, replaced));
        Assert.StartsWith($"error: there is another copy of `{Ledger}` already\n", error, StringComparison.Ordinal);
        Assert.StartsWith($"Replaced the copy of {Ledger}: ", output, StringComparison.Ordinal);
        Assert.Equal("Another text.\n", File.ReadAllText(dossier.Folder[$"captures/{Ledger}.txt"]));
    }

    [Fact]
    public async Task The_same_copy_once_more_is_no_fault()
    {
        await CallAsync("capture", Ledger, "saved.txt");

        Assert.StartsWith("There was the same copy", (await CallAsync("capture", Ledger, "saved.txt")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ledger-2024-03-05-tanker", "did you mean `ledger-2024-03-05-tankers`?")]
    [InlineData("customs", "of that name there are `customs-2024-01-12-trade`, `customs-2025-01-14-trade`")]
    [InlineData("../../etc/passwd", "a source is `content/sources/ID.yaml`: write it first")]
    public async Task A_source_that_is_not_there_is_answered_with_the_nearest(string source, string help)
    {
        var (code, _, error) = await CallAsync("capture", source, "saved.txt");

        Assert.Equal((2, $"error: no source is called `{source}`\n  = help: {help}\n"), (code, error));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var (code, _, error) = await CallAsync("capture", Ledger, "missing.txt");

        Assert.Equal(2, code);
        Assert.Contains("missing.txt", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_records_what_the_copies_say_and_then_knows_it_without_them()
    {
        await CallAsync("capture", Ledger, "saved.txt");

        var (code, _, error) = await CallAsync("check", "--lock");
        Directory.Delete(dossier.Folder["captures"], recursive: true);
        Edit("took new names", "got new names");
        var (_, output, _) = await CallAsync("check");

        Assert.Equal(0, code);
        Assert.Contains("Looked for 1 excerpt in 1 copy: 1 word for word", error, StringComparison.Ordinal);
        Assert.EndsWith($"Recorded in {Lock}\n", error, StringComparison.Ordinal);
        Assert.Contains("warning[edited-excerpt]", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_with_copies_alone_records_nothing()
    {
        await CallAsync("capture", Ledger, "saved.txt");

        var (_, output, _) = await CallAsync("check", "--captures");

        Assert.Contains("note[unrecorded-capture]", output, StringComparison.Ordinal);
        Assert.False(File.Exists(dossier.Folder[Lock]));
    }

    [Fact]
    public async Task An_unchanged_record_is_not_written_again()
    {
        await CallAsync("capture", Ledger, "saved.txt");
        await CallAsync("check", "--lock");

        Assert.EndsWith($"{Lock} is up to date\n", (await CallAsync("check", "--captures", "captures", "--lock")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_folder_of_copies_check_says_how_to_get_one()
    {
        var (code, _, error) = await CallAsync("check", "--captures", "elsewhere");

        Assert.Equal((2, "error: there is no folder `elsewhere` with copies of sources\n  = help: `dossier capture SOURCE FILE` takes one\n"), (code, error));
    }

    private void Save(string text) => dossier.Folder.Write("saved.txt", text);

    private void Edit(string before, string after)
    {
        const string Fact = "content/facts/trade/tankers-renamed-2024.yaml";
        dossier.Folder.Write(Fact, File.ReadAllText(dossier.Folder[Fact]).Replace(before, after, StringComparison.Ordinal));
    }

    private Task<(int Code, string Out, string Error)> CallAsync(params string[] arguments) => FakeTerminal.CallAsync(dossier.Folder.Path, arguments);
}
