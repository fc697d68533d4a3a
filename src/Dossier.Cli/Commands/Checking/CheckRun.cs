using Dossier.Build;
using Dossier.Cli.Terminals;

namespace Dossier.Cli.Commands.Checking;

/// <summary>Does what a check was asked for.</summary>
internal static class CheckRun
{
    /// <summary>Looks at the content and writes down what was found.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(CheckRequest request, Terminal terminal, CancellationToken cancellation)
    {
        var view = ProgressView.For(terminal);
        var inspection = view.Run(progress => Builder.Inspect(request.Build, progress, cancellation));
        request.Format.Write(inspection.Report, terminal.Out, terminal.OutPalette);
        return inspection.Report.Errors > 0 ? ExitCode.Faults : ExitCode.Clean;
    }
}
