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
        var looked = Look(request, terminal, () => Inspect(request, terminal, cancellation));
        if (!looked.Succeeded)
        {
            terminal.WriteFault(looked.Fault);
            return ExitCode.Environment;
        }

        var linked = request.Links is { } links ? LinkRun.Run(links, looked.Value, request, terminal, cancellation) : new LinkReport(looked.Value.Report, "");
        if (!linked.Succeeded)
        {
            terminal.WriteFault(linked.Fault);
            return ExitCode.Environment;
        }

        var (report, patch) = linked.Value;
        request.Format.Write(report, terminal.Out, terminal.OutPalette);
        if (!CaptureOptions.Record(request.Build, looked.Value, terminal))
            return ExitCode.Environment;
        if (LinkRun.Hand(patch, request, terminal) is { } fault)
        {
            terminal.WriteFault(fault);
            return ExitCode.Environment;
        }

        return report.Errors > 0 ? ExitCode.Faults : ExitCode.Clean;
    }

    private static Attempt<Inspection> Look(CheckRequest request, Terminal terminal, Func<Inspection> inspect) =>
        request.Fixing == Fixing.None ? inspect() : new FixRun(request, terminal, inspect).Run();

    private static Inspection Inspect(CheckRequest request, Terminal terminal, CancellationToken cancellation) =>
        ProgressView.For(terminal).Run(progress => Builder.Inspect(request.Build, progress, cancellation));
}
