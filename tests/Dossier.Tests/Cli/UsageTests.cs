namespace Dossier.Tests.Cli;

public sealed class UsageTests
{
    private static readonly string Folder = Path.GetTempPath();

    [Theory]
    [InlineData("there is no command `biuld`", "did you mean `build`?", "biuld")]
    [InlineData("there is no option `--outptu`", "did you mean `--output`?", "build", "--outptu", "x")]
    [InlineData("there is no option `--outptu`", "did you mean `--output`?", "build", "--outptu=x")]
    [InlineData("there is no option `--fromat`", "did you mean `--format`?", "check", "--fromat", "json")]
    [InlineData("there is no option `--warning-as-error`", "did you mean `--warnings-as-errors`?", "check", "--warning-as-error")]
    [InlineData("there is no format `jsn`", "did you mean `json`?", "check", "--format", "jsn")]
    [InlineData("there is no format `xml`", "there are `human`, `short`, `json`, `sarif`, `github`", "check", "--format", "xml")]
    public async Task An_unknown_name_is_answered_with_the_nearest(string message, string help, params string[] arguments)
    {
        var (code, _, error) = await FakeTerminal.CallAsync(Folder, arguments);

        Assert.Equal(2, code);
        Assert.StartsWith($"error: {message}\n  = help: {help}\n", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error: `build` takes no argument `site`\n", "build", "site")]
    [InlineData("error: `--jobs` takes a whole number from 1 to 256, not `0`\n", "build", "--jobs", "0")]
    [InlineData("error: `--jobs` takes a whole number from 1 to 256, not `-3`\n", "build", "--jobs=-3")]
    [InlineData("error: `--jobs` takes a whole number from 1 to 256, not `many`\n", "check", "-j", "many")]
    [InlineData("error: `--as-of` takes a day such as `2024-04-08`, not `2024-04`\n", "build", "--as-of", "2024-04")]
    [InlineData("error: `--root` needs a value\n  = help: --root DIR: the dossier's folder", "build", "--root")]
    [InlineData("error: `dossier capture` needs `source`\n  = help: the id of the source\nerror: `dossier capture` needs `file`\n", "capture")]
    [InlineData("error: `dossier new` needs to be told what\n  = help: one of `fact`, `source`", "new")]
    public async Task Wrong_usage_is_named_and_ends_with_two(string expected, params string[] arguments)
    {
        var (code, output, error) = await FakeTerminal.CallAsync(Folder, arguments);

        Assert.Equal(2, code);
        Assert.StartsWith(expected, error, StringComparison.Ordinal);
        Assert.Empty(output);
    }

    [Fact]
    public async Task Without_arguments_help_goes_to_the_standard_error()
    {
        var (code, output, error) = await FakeTerminal.CallAsync(Folder);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains("dossier check", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_of_every_command_teaches_with_examples()
    {
        foreach (var command in await CommandsAsync())
        {
            var (code, output, error) = await FakeTerminal.CallAsync(Folder, command, "--help");

            Assert.Equal((0, ""), (code, error));
            Assert.Contains("\nExamples:\n  dossier ", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Help_fits_on_a_terminal_of_a_hundred_columns()
    {
        foreach (var command in await CommandsAsync())
        {
            var (_, output, _) = await FakeTerminal.CallAsync(Folder, command, "--help");
            Assert.All(output.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 100));
        }
    }

    [Fact]
    public async Task Every_command_knows_its_misspelt_name()
    {
        foreach (var command in await CommandsAsync())
        {
            var (code, _, error) = await FakeTerminal.CallAsync(Folder, command + "z");

            Assert.Equal(2, code);
            Assert.Contains($"did you mean `{command}`?", error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_version_is_one_line()
    {
        var (code, output, _) = await FakeTerminal.CallAsync(Folder, "--version");

        Assert.Equal(0, code);
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+\\s*$", output);
    }

    [Fact]
    public async Task An_argument_that_begins_like_a_response_file_is_just_an_argument()
    {
        var (code, _, error) = await FakeTerminal.CallAsync(Folder, "explain", "@missing.rsp");

        Assert.Equal(2, code);
        Assert.Contains("no diagnostic or rule is called `@missing.rsp`", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arguments_cannot_send_escape_sequences()
    {
        var (_, output, error) = await FakeTerminal.CallAsync(Folder, "\u001b[2Jbuild");

        Assert.DoesNotContain('\u001b', output + error);
    }

    // As the help lists them, so that no new one is forgotten.
    private static async Task<IReadOnlyList<string>> CommandsAsync()
    {
        var (_, output, _) = await FakeTerminal.CallAsync(Folder, "--help");
        var listed = output[output.IndexOf("\nCommands:\n", StringComparison.Ordinal)..].Split('\n').Skip(2).TakeWhile(line => line.Length > 0);
        string[] names = [.. listed.Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ').Select(line => line.Trim().Split(' ')[0])];
        Assert.Contains("check", names);
        return names;
    }
}
