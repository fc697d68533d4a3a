using System.Globalization;
using Dossier.Build.Fixing;
using Dossier.Diagnostics.Formats;
using Dossier.Text;

namespace Dossier.Cli.Commands.Checking;

/// <summary>Shows what fixes change, line by line, in the form of a unified diff without context.</summary>
internal static class FixReport
{
    /// <summary>Shows the changes of one file, each under the fault that it mends.</summary>
    public static void Write(FixedFile file, TextWriter writer, Palette palette)
    {
        var path = DisplayText.Harmless(file.Before.Path);
        writer.Write(palette.Paint(Ink.Strong, $"--- {path}") + "\n" + palette.Paint(Ink.Strong, $"+++ {path}") + "\n");
        foreach (var line in file.Lines)
        {
            var codes = string.Join(", ", line.Select(fix => fix.Diagnostic.Code).Distinct());
            writer.Write(palette.Paint(Ink.Help, string.Create(CultureInfo.InvariantCulture, $"@@ -{line.Key} +{line.Key} @@")) + $" {codes}\n");
            writer.Write(palette.Paint(Ink.Error, "-" + Shown(file.Before, line.Key)) + "\n");
            writer.Write(palette.Paint(Ink.Success, "+" + Shown(file.After, line.Key)) + "\n");
        }
    }

    /// <summary>The number of changes in words: <c>3 faults in 2 files</c>.</summary>
    public static string Words(int faults, int files) =>
        string.Create(CultureInfo.InvariantCulture, $"{faults:N0} {(faults == 1 ? "fault" : "faults")} in {files:N0} {(files == 1 ? "file" : "files")}");

    private static string Shown(SourceText text, int line) => DisplayText.Harmless(text.Line(line).Replace('\t', ' '));
}
