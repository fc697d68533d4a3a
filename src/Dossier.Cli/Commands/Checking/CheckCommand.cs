using System.CommandLine;
using Dossier.Build;
using Dossier.Cli.Terminals;

namespace Dossier.Cli.Commands.Checking;

/// <summary><c>dossier check</c>: what is wrong with the content; nothing is written unless it is asked to mend or to record.</summary>
internal static class CheckCommand
{
    private const string Examples = """

        Examples:
          dossier check                        every fault with its line underlined
          dossier check --format short         one line each, for editors and grep
          dossier check --format json          one object, for programs
          dossier check --format sarif         for a code host's list of alerts
          dossier check --format github        for annotations in GitHub Actions
          dossier check --fix                  mend slips of the hand, show what changed, check again
          dossier check --fix --dry-run        only show what would change
          dossier check --warnings-as-errors   fail on warnings too
          dossier check --captures             excerpts too, against the copies in captures/
          dossier check --captures --lock      and record what was found in content/captures.lock.yaml
          dossier check --stale                what has probably changed since, as of the dossier's own day
          dossier check --stale --today now    as of today, by the machine's clock
          dossier check --against main         only what changed since a branch, a tag or any commit
          dossier check --links                also ask addresses, over the network, whether they still work
          dossier check --links --patch p.diff and propose archived copies for those that do not
          dossier check --root ../other        another dossier

        What was found goes to the standard output, progress to the standard error.
        Exit codes: 0 no errors, 1 errors in the content, 2 wrong usage or something about the machine.
        """;

    /// <summary>Makes the command.</summary>
    public static CommandWithExamples Create(Locations locations, Terminal terminal, Surroundings surroundings)
    {
        var options = new CheckOptions(surroundings);
        var command = new Command("check", "Load, analyse and check the content, and say what is wrong with it. Writes nothing unless --fix or --lock is given.");
        options.AddTo(command);
        command.SetAction((result, cancellation) =>
        {
            var request = options.Read(result, locations);
            return Background.Run(() => Run(request, terminal, cancellation));
        });
        return new CommandWithExamples(command, Examples);
    }

    private static int Run(Attempt<CheckRequest> request, Terminal terminal, CancellationToken cancellation)
    {
        if (request.Succeeded)
            return CheckRun.Run(request.Value, terminal, cancellation);
        terminal.WriteFault(request.Fault);
        return ExitCode.Environment;
    }
}
