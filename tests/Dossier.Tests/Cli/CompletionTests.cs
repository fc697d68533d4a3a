using Dossier.Tests.Build;
using Dossier.Tests.Support;

namespace Dossier.Tests.Cli;

public sealed class CompletionTests : IDisposable
{
    private readonly SmallDossier dossier = new();

    public void Dispose() => dossier.Dispose();

    [Theory]
    [InlineData("dossier expl", "explain")]
    [InlineData("dossier check --form", "--format")]
    [InlineData("dossier check --format ", "human", "short", "json", "sarif", "github")]
    [InlineData("dossier build --only ", "site", "data")]
    [InlineData("dossier diff --format ", "markdown")]
    [InlineData("dossier completion ", "bash", "zsh", "fish", "pwsh")]
    [InlineData("dossier explain goods", "goods-trade-2023", "goods-trade-2024")]
    [InlineData("dossier explain wire", "wire-2024-03-02-visit")]
    [InlineData("dossier explain unknown-s", "unknown-source")]
    [InlineData("dossier explain several", "several-origins")]
    [InlineData("dossier capture wire", "wire-2024-03-02-visit")]
    public async Task What_can_follow_is_offered(string line, params string[] expected)
    {
        var (code, output, _) = await SuggestAsync(line);

        Assert.Equal(0, code);
        Assert.Empty(expected.Except(output.Split('\n')));
    }

    [Fact]
    public async Task Broken_content_completes_all_the_same()
    {
        dossier.Break();

        Assert.Contains("goods-trade-2023\n", (await SuggestAsync("dossier explain goods")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_of_any_dossier_codes_are_offered()
    {
        const string Line = "dossier explain unknown-s";
        var (code, output, error) = await FakeTerminal.CallAsync(Path.GetTempPath(), $"[suggest:{Line.Length}]", Line);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("unknown-source\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public async Task Each_shell_has_a_script_that_asks_the_program(string shell)
    {
        var (code, output, _) = await FakeTerminal.CallAsync(Path.GetTempPath(), "completion", shell);

        Assert.Equal(0, code);
        Assert.Contains("[suggest:", output, StringComparison.Ordinal);
        Assert.StartsWith("#", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_shell_is_answered_with_those_there_are()
    {
        var (code, _, error) = await FakeTerminal.CallAsync(Path.GetTempPath(), "completion", "ksh");

        Assert.Equal(2, code);
        Assert.Contains("there is no shell `ksh`", error, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("dossier check --format sa", "sarif")]
    [InlineData("dossier check --format=sa", "sarif")]
    [InlineData("dossier explain goods-trade-2023", "goods-trade-2023")]
    [InlineData("dossier expl", "explain")]
    [InlineData("dossier --root /tm", "")]
    public async Task Bash_completes_with_its_script(string line, string expected)
    {
        var bash = ExternalTool.OrSkip("bash", "bash");
        var script = await ScriptAsync("bash");
        var program = Path.Combine(AppContext.BaseDirectory, "dossier.dll");

        var completed = bash.Run(dossier.Folder.Path, null, "-c",
            $$"""dossier() { "{{Environment.ProcessPath}}" "{{program}}" "$@"; }; . {{script}}; COMP_LINE='{{line}}'; COMP_POINT=${#COMP_LINE}; _dossier_complete; echo "${COMPREPLY[*]}" """);

        Assert.Equal(expected, completed.Trim());
    }

    [SkippableFact]
    public async Task Zsh_can_read_its_script()
    {
        var zsh = ExternalTool.OrSkip("zsh", "zsh");

        Assert.Equal("", zsh.Run(dossier.Folder.Path, null, "-n", await ScriptAsync("zsh")));
    }

    [SkippableFact]
    public async Task Fish_completes_with_its_script()
    {
        var fish = ExternalTool.OrSkip("fish", "fish");
        var program = Path.Combine(AppContext.BaseDirectory, "dossier.dll");

        var completed = fish.Run(dossier.Folder.Path, null, "--private", "--command",
            $$"""function dossier; "{{Environment.ProcessPath}}" "{{program}}" $argv; end; source {{await ScriptAsync("fish")}}; complete -C 'dossier check --format sa'""");

        Assert.Contains("sarif", completed, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output, string Error)> SuggestAsync(string line) =>
        await FakeTerminal.CallAsync(dossier.Folder.Path, $"[suggest:{line.Length}]", line);

    // Its path.
    private async Task<string> ScriptAsync(string shell)
    {
        var (_, script, _) = await FakeTerminal.CallAsync(Path.GetTempPath(), "completion", shell);
        dossier.Folder.Write($"completion.{shell}", script);
        return dossier.Folder[$"completion.{shell}"];
    }
}
