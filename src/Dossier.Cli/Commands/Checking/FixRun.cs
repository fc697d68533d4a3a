using Dossier.Build;
using Dossier.Build.Fixing;
using Dossier.Cli.Terminals;
using Dossier.Diagnostics.Formats;

namespace Dossier.Cli.Commands.Checking;

/// <summary>Applies the suggestions that need no judgement, and looks again.</summary>
/// <param name="request">What was asked for.</param>
/// <param name="terminal">Where it is told: where only one document may stand on the standard output, changes go to the standard error.</param>
/// <param name="inspect">Looks at the content.</param>
internal sealed class FixRun(CheckRequest request, Terminal terminal, Func<Inspection> inspect)
{
    // What could not be read hides faults behind it, so that one fix may bring up another one; that comes to an end.
    private const int MostRounds = 5;

    private readonly bool forPeople = request.Format == DiagnosticFormats.Human;
    private readonly HashSet<string> changed = new(StringComparer.Ordinal);
    private int fixedFaults;

    private TextWriter Writer => forPeople ? terminal.Out : terminal.Error;

    private Palette Palette => forPeople ? terminal.OutPalette : terminal.ErrorPalette;

    /// <summary>Mends what can be mended.</summary>
    /// <returns>What is left, or why a file could not be written.</returns>
    public Attempt<Inspection> Run()
    {
        var inspection = inspect();
        var plan = FixPlan.Of(inspection.Report.Diagnostics);
        for (var round = 0; plan.Count > 0 && round < MostRounds; round++)
        {
            if (Apply(plan) is { } fault)
                return fault;
            if (request.Fixing == Fixing.DryRun)
                break;
            inspection = inspect();
            plan = FixPlan.Of(inspection.Report.Diagnostics);
        }

        Summarise(plan);
        return inspection;
    }

    private BuildFault? Apply(FixPlan plan)
    {
        foreach (var file in plan.Files)
        {
            if (request.Fixing == Fixing.Write && FixWriter.Write(request.Build.Root, file) is { } fault)
                return fault;
            FixReport.Write(file, Writer, Palette);
            changed.Add(file.Before.Path);
            fixedFaults += file.Fixes.Length;
        }

        return null;
    }

    private void Summarise(FixPlan last)
    {
        var words = FixReport.Words(fixedFaults, changed.Count);
        Writer.Write(fixedFaults == 0 ? "Nothing here can be fixed without a judgement\n"
            : request.Fixing == Fixing.DryRun ? $"Would fix {words}; nothing was written\n"
            : $"Fixed {words}\n");
        foreach (var fix in last.LeftAlone)
            Writer.Write($"Left alone, as suggestions overlap: {ShortFormat.Place(fix.Span)}: {fix.Diagnostic.Code}\n");
        if (forPeople)
            Writer.Write('\n');
    }
}
