using System.CommandLine;
using System.CommandLine.Completions;
using Dossier.Cli.Terminals;

namespace Dossier.Cli.Commands.Explaining;

/// <summary><c>dossier explain</c>: why a fact stands as it does, what hangs on a source, what a diagnostic or a rule means.</summary>
internal static class ExplainCommand
{
    private const string Examples = """

        Examples:
          dossier explain trade-2023         why that fact has its state and confidence
          dossier explain wire-2024-talks    who passes that source on, and what falls with it
          dossier explain unknown-source     what that diagnostic means and how it is cured
          dossier explain several-origins    what that rule of confidence says
          dossier explain rules              all rules of state and confidence
          dossier explain                    every code and every rule
          dossier explain fact:trade-2023    the fact alone; so with source:, code: and rule:

        Exit codes: 0 explained, 1 the content has errors, 2 nothing has that name.
        """;

    /// <summary>Makes the command.</summary>
    public static CommandWithExamples Create(Locations locations, Terminal terminal)
    {
        var name = new Argument<string?>("name")
        {
            Description = "the id of a fact or a source, the code of a diagnostic or a rule, or `rules`; without one, all codes are listed",
            HelpName = "name",
            Arity = ArgumentArity.ZeroOrOne,
        };
        name.CompletionSources.Add(context =>
            ExplanationLists.Codes
                .Concat(RecordIds.Of(locations, context.ParseResult, "facts"))
                .Concat(RecordIds.Of(locations, context.ParseResult, "sources"))
                .Select(each => new CompletionItem(each)));
        var command = new Command("explain", "Say why a fact stands as it does, what hangs on a source, what a diagnostic or a rule means.") { name };
        command.SetAction(result => new Explanation(terminal, () => Knowledge.Load(locations.Resolve(result))).Of(result.GetValue(name)));
        return new CommandWithExamples(command, Examples);
    }
}
