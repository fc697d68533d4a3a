using Dossier.Tests.Support;

namespace Dossier.Tests.Cli;

public sealed class DiffCommandTests : IDisposable
{
    private const string Trade = "content/facts/trade/goods-trade-2024.yaml";

    private readonly TestRepository repository = TestRepository.WithBase();

    public void Dispose() => repository.Dispose();

    [SkippableFact]
    public async Task Without_a_revision_the_working_tree_is_compared_with_the_last_commit()
    {
        repository.Replace(Trade, "attribution: Norland Customs", "attribution: Norland’s customs");

        var (code, output, _) = await CallAsync("diff");

        Assert.Equal(0, code);
        Assert.Contains("attribution: Norland Customs → Norland’s customs", output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Each_format_writes_the_diff_and_nothing_else_to_the_standard_output()
    {
        Assert.StartsWith("HEAD (", (await CallAsync("diff", "HEAD")).Out, StringComparison.Ordinal);
        Assert.StartsWith("### HEAD (", (await CallAsync("diff", "HEAD", "--format", "markdown")).Out, StringComparison.Ordinal);
        Assert.StartsWith("{\n", (await CallAsync("diff", "HEAD", "--format", "json")).Out, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_side_that_does_not_load_ends_with_one_and_its_faults()
    {
        repository.Replace(Trade, "when: 2024", "when: soon");

        var (code, output, error) = await CallAsync("diff");

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("the working tree does not load:", error, StringComparison.Ordinal);
        Assert.Contains("error[bad-date]", error, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task What_changed_is_told_by_the_exit_code_where_that_is_asked_for()
    {
        Assert.Equal(0, (await CallAsync("diff", "--exit-code")).Code);

        repository.Replace(Trade, "attribution: Norland Customs", "attribution: Norland’s customs");

        Assert.Equal(1, (await CallAsync("diff", "--exit-code")).Code);
        Assert.Equal(0, (await CallAsync("diff")).Code);
    }

    [SkippableFact]
    public async Task An_unknown_revision_ends_with_two_and_the_nearest_name()
    {
        var (code, _, error) = await CallAsync("diff", "mian");

        Assert.Equal(2, code);
        Assert.Contains("error: no commit is called `mian`\n  = help: did you mean `main`?\n", error, StringComparison.Ordinal);
    }

    private Task<(int Code, string Out, string Error)> CallAsync(params string[] arguments) => FakeTerminal.CallAsync(repository.Path, arguments);
}
