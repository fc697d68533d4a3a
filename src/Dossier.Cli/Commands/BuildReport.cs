using System.Globalization;
using Dossier.Build;
using Dossier.Cli.Terminals;
using Dossier.Diagnostics;
using Dossier.Diagnostics.Formats;
using Dossier.Wordings;

namespace Dossier.Cli.Commands;

/// <summary>What a build tells at its end.</summary>
internal static class BuildReport
{
    private const int MostShown = 5;

    /// <summary>Writes diagnostics and faults to the standard error, what was written to the standard output.</summary>
    /// <param name="result">What came of the build.</param>
    /// <param name="folder">The output folder as the caller would write it.</param>
    /// <param name="terminal">Where to.</param>
    public static void Write(BuildResult result, string folder, Terminal terminal)
    {
        WriteDiagnostics(result.Report, terminal);
        if (result.Fault is not null)
            terminal.WriteFault(result.Fault);
        else if (result.Receipt is { } receipt)
            WriteReceipt(receipt, folder, terminal);
        else
            terminal.Error.Write($"Nothing was written; {folder}/ is as it was\n");
    }

    // Errors keep the dossier from being published and are shown in full; of the rest the first few, the others by their codes.
    private static void WriteDiagnostics(DiagnosticReport report, Terminal terminal)
    {
        var errors = report.Diagnostics.Where(each => each.Severity == Severity.Error);
        var others = report.Diagnostics.Where(each => each.Severity != Severity.Error).OrderByDescending(each => each.Severity).ToList();
        foreach (var diagnostic in errors.Concat(others.Take(MostShown)))
            HumanFormat.Write(diagnostic, terminal.Error, terminal.ErrorPalette);
        if (others.Count > MostShown)
            WriteRest(others.Skip(MostShown).ToList(), terminal);
    }

    private static void WriteRest(List<Diagnostic> rest, Terminal terminal)
    {
        terminal.Error.Write(string.Create(CultureInfo.InvariantCulture, $"… and {rest.Count:N0} more, all shown by: dossier check\n"));
        var groups = rest.GroupBy(each => (each.Severity, each.Code))
            .OrderByDescending(group => group.Key.Severity).ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key.Code, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var (severity, code) = group.Key;
            var name = terminal.ErrorPalette.Paint(Palette.Of(severity), $"{DiagnosticPage.SeverityName(severity)}[{code}]");
            terminal.Error.Write(string.Create(CultureInfo.InvariantCulture, $"{group.Count(),7:N0} × {name}\n"));
        }

        terminal.Error.Write('\n');
    }

    private static void WriteReceipt(OutputReceipt receipt, string folder, Terminal terminal)
    {
        var files = receipt.Files == 1 ? "1 file" : string.Create(CultureInfo.InvariantCulture, $"{receipt.Files:N0} files");
        terminal.Out.Write($"Wrote {files}, {SizeWording.Say(receipt.Bytes)} into {folder}/\n");
        if (receipt.StartingPoint is { } start)
            terminal.Out.Write($"Open {folder}/{start} to read it\n");
    }
}
