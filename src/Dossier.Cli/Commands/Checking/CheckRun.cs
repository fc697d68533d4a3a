using Dossier.Build;
using Dossier.Build.Diffs;
using Dossier.Cli.Terminals;

namespace Dossier.Cli.Commands.Checking;

/// <summary>Does what a check was asked for.</summary>
internal static class CheckRun
{
    /// <summary>Looks at the content and writes down what was found.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(CheckRequest request, Terminal terminal, CancellationToken cancellation)
    {
        var baseline = request.Against is { } revision ? Read(revision, request, terminal, cancellation) : null;
        if (baseline is { Succeeded: false })
            return Refuse(baseline.Fault, terminal);
        var looked = Look(request, terminal, () => Inspect(request, baseline?.Value, terminal, cancellation));
        if (!looked.Succeeded)
            return Refuse(looked.Fault, terminal);
        var linked = request.Links is { } links ? LinkRun.Run(links, looked.Value, request, terminal, cancellation) : new LinkReport(looked.Value.Report, "");
        if (!linked.Succeeded)
            return Refuse(linked.Fault, terminal);
        var (report, patch) = linked.Value;
        request.Format.Write(report, terminal.Out, terminal.OutPalette);
        if (!CaptureOptions.Record(request.Build, looked.Value, terminal))
            return ExitCode.Environment;
        if (LinkRun.Hand(patch, request, terminal) is { } fault)
            return Refuse(fault, terminal);
        return report.Errors > 0 ? ExitCode.Faults : ExitCode.Clean;
    }

    private static Attempt<Inspection> Look(CheckRequest request, Terminal terminal, Func<Inspection> inspect) =>
        request.Fixing == Fixing.None ? inspect() : new FixRun(request, terminal, inspect).Run();

    private static Inspection Inspect(CheckRequest request, Baseline? baseline, Terminal terminal, CancellationToken cancellation) =>
        ProgressView.For(terminal).Run(progress => Builder.Inspect(request.Build, progress, cancellation, baseline));

    private static Attempt<Baseline> Read(string revision, CheckRequest request, Terminal terminal, CancellationToken cancellation) =>
        ProgressView.For(terminal).Run(progress => Baseline.Read(request.Build, revision, progress, cancellation));

    private static int Refuse(BuildFault fault, Terminal terminal)
    {
        terminal.WriteFault(fault);
        return ExitCode.Environment;
    }
}
