using Dossier.Build;
using Dossier.Cli.Terminals;
using Dossier.Diagnostics;
using Dossier.Diagnostics.Formats;

namespace Dossier.Cli.Commands.Explaining;

/// <summary>Says what a diagnostic means and how it is cured.</summary>
internal static class CodeExplanation
{
    /// <summary>Writes it, its head as the diagnostic itself has it.</summary>
    public static void Write(DiagnosticDescriptor descriptor, Terminal terminal)
    {
        var palette = terminal.OutPalette;
        var severity = DiagnosticPage.SeverityName(descriptor.Severity);
        terminal.Out.Write($"{palette.Paint(Palette.Of(descriptor.Severity), $"{severity}[{descriptor.Code}]")}");
        terminal.Out.Write(palette.Paint(Ink.Strong, $": {descriptor.Title}") + "\n\n");
        foreach (var line in Paragraph.Wrap(descriptor.Explanation, Math.Min(terminal.Width, Sheet.ReadingWidth)))
            terminal.Out.Write(line + "\n");
    }
}
