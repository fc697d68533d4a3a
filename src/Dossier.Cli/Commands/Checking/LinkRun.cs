using Dossier.Build;
using Dossier.Build.Links;
using Dossier.Cli.Terminals;
using Dossier.Diagnostics;
using Dossier.Diagnostics.Formats;
using Dossier.Text;

namespace Dossier.Cli.Commands.Checking;

/// <summary>Asks the addresses of the content, as a part of a check.</summary>
internal static class LinkRun
{
    /// <summary>Asks.</summary>
    /// <returns>The report with what was found of addresses and the proposed patch, or why they could not be asked.</returns>
    public static Attempt<LinkReport> Run(LinkRequest links, Inspection inspection, CheckRequest request, Terminal terminal, CancellationToken cancellation)
    {
        if (inspection.Corpus is not { } corpus)
        {
            terminal.Error.Write("No address was asked, as the content cannot be read yet\n");
            return new LinkReport(inspection.Report, "");
        }

        using var door = new HttpDoor(links.Options, corpus.Settings.RepositoryUrl?.Value);
        var check = new LinkCheck(door, links.Options, request.Build);
        var result = ProgressView.For(terminal).Run(progress => check.RunAsync(corpus, progress, cancellation).GetAwaiter().GetResult());
        if (!result.Succeeded)
            return result.Fault;
        var report = Builder.Reported([.. inspection.Report.Diagnostics, .. result.Value.Diagnostics], request.Build);
        return new LinkReport(report, result.Value.Patch);
    }

    /// <summary>Hands the proposed addresses over, if there are some.</summary>
    /// <returns>What kept the file from being written, or null.</returns>
    public static BuildFault? Hand(string patch, CheckRequest request, Terminal terminal)
    {
        if (patch.Length == 0)
            return null;
        if (request.Links?.Patch is { } path)
            return WritePatch(path, patch, terminal);
        // Where one document is asked for, nothing else stands on the standard output.
        var writer = request.Format == DiagnosticFormats.Human ? terminal.Out : terminal.Error;
        writer.Write($"\nProposed, for git apply after a look at each page (--patch FILE writes it down):\n\n{DisplayLines(patch)}");
        return null;
    }

    private static string DisplayLines(string patch) => string.Join('\n', patch.Split('\n').Select(DisplayText.Harmless));

    private static BuildFault? WritePatch(string path, string patch, Terminal terminal)
    {
        try
        {
            File.WriteAllText(path, patch);
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return DiskFault.Of(fault, $"write `{path}`");
        }

        terminal.Error.Write($"Wrote the proposed addresses to {path}; look at them, then: git apply {path}\n");
        return null;
    }
}

/// <summary>What a check with links has to tell.</summary>
/// <param name="Report">All that was found.</param>
/// <param name="Patch">The proposed addresses, or empty.</param>
internal sealed record LinkReport(DiagnosticReport Report, string Patch);
