using System.CommandLine;
using System.CommandLine.Completions;
using Dossier.Build;
using Dossier.Build.Capturing;
using Dossier.Cli.Commands.Checking;
using Dossier.Cli.Terminals;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier capture</c>: keeps a copy of a source's text, out of git, and looks for the excerpts from it.</summary>
internal static class CaptureCommand
{
    private const string Examples = """

        Examples:
          dossier capture wire-2024-03-02-visit visit.html     a page saved from the browser
          dossier capture wire-2024-03-02-visit visit.txt      its text
          dossier capture wire-2024-03-02-visit new.html --replace

        The readable text goes to captures/SOURCE.txt, which git ignores: it is somebody else's. What was
        found of the excerpts is then recorded by: dossier check --captures --lock
        Exit codes: 0 every excerpt was found word for word, 1 one was not, 2 nothing was captured.
        """;

    /// <summary>Makes the command.</summary>
    public static CommandWithExamples Create(Locations locations, Terminal terminal)
    {
        var source = new Argument<string>("source") { Description = "the id of the source", HelpName = "source" };
        source.CompletionSources.Add(context => RecordIds.Of(locations, context.ParseResult, "sources").Select(id => new CompletionItem(id)));
        var file = new Argument<string>("file") { Description = "a text or a saved web page" };
        var folder = new Option<string?>("--captures")
        {
            Description = $"the folder of captures [default: <root>/{CaptureOptions.DefaultFolder}]",
            HelpName = "DIR",
        };
        var replace = new Option<bool>("--replace") { Description = "put it in place of a copy that says something else" };
        var command = new Command("capture", "Keep a copy of a source's text, and look for the excerpts from it.") { source, file, folder, replace };
        command.SetAction((result, _) => Background.Run(() =>
        {
            var options = locations.Resolve(result);
            if (!options.Succeeded)
            {
                terminal.WriteFault(options.Fault);
                return ExitCode.Environment;
            }

            var into = locations.Absolute(result.GetValue(folder)) ?? Path.Combine(options.Value.Root, CaptureOptions.DefaultFolder);
            var from = locations.Absolute(result.GetValue(file)) ?? "";
            return Run(options.Value, new CaptureRequest(result.GetValue(source) ?? "", from, into, result.GetValue(replace)), locations, terminal);
        }));
        return new CommandWithExamples(command, Examples);
    }

    private static int Run(BuildOptions options, CaptureRequest request, Locations locations, Terminal terminal)
    {
        var captured = Capturer.Run(options, request);
        if (!captured.Succeeded)
        {
            terminal.WriteFault(captured.Fault);
            return ExitCode.Environment;
        }

        return CaptureReport.Write(captured.Value, locations.Display(captured.Value.Path), terminal) ? ExitCode.Clean : ExitCode.Faults;
    }
}
