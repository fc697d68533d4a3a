using System.Globalization;
using System.Text;
using Dossier.Text;

namespace Dossier.Diagnostics.Formats;

/// <summary>
/// One workflow command each, which GitHub Actions shows beside the changed line of a pull request:
/// <c>::error file=…,line=…,endLine=…,col=…,endColumn=…,title=…::message</c>.
/// </summary>
/// <remarks>
/// The grammar is that of GitHub's documentation ("Workflow commands for GitHub Actions"), the escaping that of its
/// <c>actions/toolkit</c>. Columns are given for spans on one line only: annotations refuse others. Columns count from 1 and, other than
/// everywhere else in this program, the last one belongs to the span.
/// </remarks>
internal sealed class GithubFormat : IDiagnosticFormat
{
    /// <inheritdoc/>
    public string Name => "github";

    /// <inheritdoc/>
    public string Purpose => "annotations of a pull request, for GitHub Actions";

    /// <inheritdoc/>
    public void Write(DiagnosticReport report, TextWriter writer, Palette palette)
    {
        foreach (var diagnostic in report.Diagnostics)
            writer.Write(Command(diagnostic) + "\n");
    }

    private static string Command(Diagnostic diagnostic)
    {
        var properties = Place(diagnostic.Span).Append((Name: "title", Value: $"{diagnostic.Descriptor.Title} ({diagnostic.Code})"));
        var written = properties.Select(property => $"{property.Name}={EscapeProperty(DisplayText.Harmless(property.Value))}");
        return $"::{Level(diagnostic.Severity)} {string.Join(',', written)}::{EscapeData(Message(diagnostic))}";
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static IEnumerable<(string Name, string Value)> Place(Span span)
    {
        var start = span.StartPosition;
        // A span that ends with a line's end ends on that line.
        var end = span.End > span.Start ? span.Source.PositionAt(span.End - 1) : start;
        yield return ("file", span.Source.Path);
        yield return ("line", Number(start.Line));
        yield return ("endLine", Number(end.Line));
        if (end.Line != start.Line)
            yield break;
        yield return ("col", Number(start.Column));
        yield return ("endColumn", Number(end.Column));
    }

    private static string Message(Diagnostic diagnostic)
    {
        var lines = new StringBuilder(DisplayText.Harmless(diagnostic.Message));
        if (diagnostic.Help is { } help)
            lines.Append("\nhelp: ").AppendJoin('\n', help.ReplaceLineEndings("\n").Split('\n').Select(DisplayText.Harmless));
        foreach (var note in diagnostic.Notes)
            lines.Append(CultureInfo.InvariantCulture, $"\nnote: {DisplayText.Harmless(note.Message)}: {ShortFormat.Place(note.Span)}");
        return lines.ToString();
    }

    private static string EscapeData(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) =>
        EscapeData(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
