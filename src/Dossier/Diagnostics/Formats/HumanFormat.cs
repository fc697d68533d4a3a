using System.Globalization;
using Dossier.Text;

namespace Dossier.Diagnostics.Formats;

/// <summary>For people: the message, then the author's own line with the fault underlined, help, and the places that explain it.</summary>
/// <remarks>The form is that of the Rust compiler's diagnostics, which editors of plain text have come to know.</remarks>
internal sealed class HumanFormat : IDiagnosticFormat
{
    /// <inheritdoc/>
    public string Name => "human";

    /// <inheritdoc/>
    public string Purpose => "with the line underlined, for people";

    /// <inheritdoc/>
    public void Write(DiagnosticReport report, TextWriter writer, Palette palette)
    {
        foreach (var diagnostic in report.Diagnostics)
            Write(diagnostic, writer, palette);
        var ink = report.Errors > 0 ? Ink.Error : report.Warnings > 0 ? Ink.Warning : Ink.Success;
        writer.Write(palette.Paint(ink, report.Summary) + "\n");
    }

    /// <summary>Writes one diagnostic and an empty line.</summary>
    internal static void Write(Diagnostic diagnostic, TextWriter writer, Palette palette)
    {
        var ink = Palette.Of(diagnostic.Severity);
        var gutter = new Gutter(GutterWidth(diagnostic), palette);
        writer.Write(palette.Paint(ink, $"{ShortFormat.SeverityName(diagnostic.Severity)}[{diagnostic.Code}]"));
        writer.Write(palette.Paint(Ink.Strong, $": {DisplayText.Harmless(diagnostic.Message)}") + "\n");
        WritePlace(diagnostic.Span, '^', ink, writer, palette, gutter);
        WriteHelp(diagnostic.Help, writer, palette, gutter);
        foreach (var note in diagnostic.Notes)
        {
            writer.Write(palette.Paint(Ink.Note, "note") + $": {DisplayText.Harmless(note.Message)}\n");
            WritePlace(note.Span, '-', Ink.Note, writer, palette, gutter);
        }

        writer.Write('\n');
    }

    private static void WritePlace(Span span, char mark, Ink ink, TextWriter writer, Palette palette, Gutter gutter)
    {
        writer.Write(gutter.Arrow + ShortFormat.Place(span) + "\n");
        // An empty file has no line worth showing: it is missing, or it could not be read.
        if (span.Source.Text.Length == 0)
            return;
        var excerpt = Excerpt.Of(span);
        writer.Write(gutter.Rule + "\n");
        writer.Write((gutter.Number(span.StartPosition.Line) + excerpt.Line).TrimEnd(' ') + "\n");
        writer.Write($"{gutter.Rule} {new string(' ', excerpt.Indent)}{palette.Paint(ink, new string(mark, excerpt.Length))}\n");
    }

    private static void WriteHelp(string? help, TextWriter writer, Palette palette, Gutter gutter)
    {
        if (help is null)
            return;
        var lines = help.ReplaceLineEndings("\n").Split('\n');
        writer.Write($"{gutter.Equal}{palette.Paint(Ink.Help, "help")}: {DisplayText.Harmless(lines[0])}\n");
        foreach (var line in lines.AsSpan(1))
            writer.Write($"{gutter.Blank}{DisplayText.Harmless(line)}\n");
    }

    private static int GutterWidth(Diagnostic diagnostic)
    {
        var last = diagnostic.Notes.Select(note => note.Span).Append(diagnostic.Span).Max(span => span.StartPosition.Line);
        return last.ToString(CultureInfo.InvariantCulture).Length;
    }
}
