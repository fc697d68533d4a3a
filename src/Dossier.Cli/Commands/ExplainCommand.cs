using System.CommandLine;
using Dossier.Build;
using Dossier.Cli.Terminals;
using Dossier.Diagnostics;
using Dossier.Diagnostics.Formats;
using Dossier.Text;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier explain</c>: what a diagnostic means.</summary>
internal static class ExplainCommand
{
    private const string Examples = """

        Examples:
          dossier explain                  list every code
          dossier explain unknown-source   what that code means and how it is cured
        """;

    /// <summary>Makes the command.</summary>
    public static CommandWithExamples Create(Terminal terminal)
    {
        var code = new Argument<string?>("code")
        {
            Description = "the code of a diagnostic, as it stands in brackets: error[unknown-source]; without one, all are listed",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("explain", "Say what a diagnostic means and how it is cured.") { code };
        command.SetAction(result => Run(result.GetValue(code), terminal));
        return new CommandWithExamples(command, Examples);
    }

    private static int Run(string? code, Terminal terminal)
    {
        if (code is null)
            return List(terminal);
        if (DiagnosticCatalogue.Find(code) is { } descriptor)
            return Explain(descriptor, terminal);
        var nearest = Spelling.Nearest(code, DiagnosticCatalogue.All.Select(each => each.Code));
        terminal.WriteFault(new BuildFault(
            $"no diagnostic is called `{code}`", nearest is null ? "`dossier explain` lists every code" : $"did you mean `{nearest}`?"));
        return ExitCode.Environment;
    }

    private static int List(Terminal terminal)
    {
        var width = DiagnosticCatalogue.All.Select(each => each.Code.Length).DefaultIfEmpty().Max();
        foreach (var each in DiagnosticCatalogue.All)
            terminal.Out.Write($"{terminal.OutPalette.Paint(Palette.Of(each.Severity), each.Code.PadRight(width))}  {each.Title}\n");
        return ExitCode.Clean;
    }

    private static int Explain(DiagnosticDescriptor descriptor, Terminal terminal)
    {
        var palette = terminal.OutPalette;
        var severity = DiagnosticPage.SeverityName(descriptor.Severity);
        terminal.Out.Write($"{palette.Paint(Palette.Of(descriptor.Severity), $"{severity}[{descriptor.Code}]")}");
        terminal.Out.Write(palette.Paint(Ink.Strong, $": {descriptor.Title}") + "\n\n");
        foreach (var line in Paragraph.Wrap(descriptor.Explanation, terminal.Width))
            terminal.Out.Write(line + "\n");
        return ExitCode.Clean;
    }
}
