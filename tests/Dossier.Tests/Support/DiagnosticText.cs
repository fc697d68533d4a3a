using System.Text;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Tests.Support;

/// <summary>
/// Diagnostics as <c>expected.txt</c> has them: <c>severity code file:line:column-line:column message | help</c>, notes indented below.
/// </summary>
internal static class DiagnosticText
{
    public static string Of(IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            var severity = diagnostic.Severity.ToString().ToLowerInvariant();
            text.Append($"{severity} {diagnostic.Code} {Place(diagnostic.Span)} {diagnostic.Message} | {diagnostic.Help}\n");
            foreach (var note in diagnostic.Notes)
                text.Append($"  note {Place(note.Span)} {note.Message}\n");
        }

        return text.ToString();
    }

    private static string Place(Span span)
    {
        var (start, end) = (span.StartPosition, span.EndPosition);
        return $"{span.Source.Path}:{start.Line}:{start.Column}-{end.Line}:{end.Column}";
    }
}
