using System.CommandLine;
using Dossier.Build;
using Dossier.Cli.Terminals;
using Dossier.Diagnostics.Formats;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier check</c>: what is wrong with the content; nothing is written.</summary>
internal static class CheckCommand
{
    private const string Examples = """

        Examples:
          dossier check                        every fault with its line underlined
          dossier check --format short         one line each, for editors and grep
          dossier check --format json          one object, for programs
          dossier check --warnings-as-errors   fail on warnings too
          dossier check --root ../other        another dossier

        What was found goes to the standard output, progress to the standard error.
        Exit codes: 0 no errors, 1 errors in the content, 2 wrong usage or something about the machine.
        """;

    /// <summary>Makes the command.</summary>
    public static CommandWithExamples Create(Locations locations, Terminal terminal)
    {
        var format = FormatOption();
        var strict = WarningsAsErrors.Option();
        var command = new Command("check", "Load, analyse and check the content, say what is wrong with it, and write nothing.") { format, strict };
        command.SetAction((result, cancellation) =>
        {
            var chosen = DiagnosticFormats.All.First(each => each.Name == (result.GetValue(format) ?? DiagnosticFormats.Human.Name));
            return Background.Run(() => Run(locations.Resolve(result), result.GetValue(strict), chosen, terminal, cancellation));
        });
        return new CommandWithExamples(command, Examples);
    }

    private static int Run(Attempt<BuildOptions> options, bool strict, IDiagnosticFormat format, Terminal terminal, CancellationToken cancellation)
    {
        if (!options.Succeeded)
        {
            terminal.WriteFault(options.Fault);
            return ExitCode.Environment;
        }

        var view = ProgressView.For(terminal);
        var inspection = view.Run(progress => Builder.Inspect(options.Value with { WarningsAsErrors = strict }, progress, cancellation));
        format.Write(inspection.Report, terminal.Out, terminal.OutPalette);
        return inspection.Report.Errors > 0 ? ExitCode.Faults : ExitCode.Clean;
    }

    private static Option<string?> FormatOption()
    {
        var names = DiagnosticFormats.All.Select(each => each.Name).ToList();
        var purposes = string.Join("; ", DiagnosticFormats.All.Select(each => $"{each.Name}, {each.Purpose}"));
        return new Option<string?>("--format", "-f")
        {
            Description = $"how to write it down: {purposes} [default: human]",
            HelpName = string.Join('|', names),
            CustomParser = argument => NamedChoice.One(argument, "format", names),
        };
    }
}
