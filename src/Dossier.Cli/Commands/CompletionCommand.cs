using System.CommandLine;
using Dossier.Cli.Terminals;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier completion</c>: a script that makes a shell complete commands, options, ids and codes.</summary>
internal static class CompletionCommand
{
    private const string Examples = """

        Examples:
          dossier completion fish > ~/.config/fish/completions/dossier.fish
          dossier completion pwsh | Out-String | Invoke-Expression     in $PROFILE
          eval "$(dossier completion bash)"                            in ~/.bashrc
          eval "$(dossier completion zsh)"                             in ~/.zshrc, behind compinit

        Then the tab key completes commands, options and their values, and the ids and codes that `dossier
        explain` takes, read from the dossier at hand. `dossier` must be on the search path.
        """;

    /// <summary>Makes the command.</summary>
    public static CommandWithExamples Create(Terminal terminal)
    {
        string[] names = [.. CompletionScripts.All.Keys];
        var shell = new Argument<string?>("shell")
        {
            Description = $"the shell: {string.Join(", ", names)}",
            HelpName = "shell",
            CustomParser = argument => NamedChoice.One(argument, "shell", names),
        };
        shell.CompletionSources.Add(names);
        var command = new Command("completion", "Print a script that makes a shell complete commands, options, ids and codes.") { shell };
        command.SetAction(result =>
        {
            terminal.Out.Write(CompletionScripts.All[result.GetValue(shell) ?? names[0]].ReplaceLineEndings("\n") + "\n");
            return ExitCode.Clean;
        });
        return new CommandWithExamples(command, Examples);
    }
}
