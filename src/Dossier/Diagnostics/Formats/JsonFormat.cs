using System.Text.Json;

namespace Dossier.Diagnostics.Formats;

/// <summary>
/// One JSON object for programs: <c>{"diagnostics": [{"code", "severity", "message", "file", "line", "column", "endLine",
/// "endColumn", "help", "suggestion"}], "errors": n, "warnings": n}</c>. Lines and columns count from 1, columns in UTF-16 units,
/// ends are exclusive; help and suggestion are null where there is none.
/// </summary>
internal sealed class JsonFormat : IDiagnosticFormat
{
    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public string Purpose => "one object, for programs";

    /// <inheritdoc/>
    public void Write(DiagnosticReport report, TextWriter writer, Palette palette) =>
        HarmlessJson.Write(writer, json => WriteReport(json, report));

    private static void WriteReport(Utf8JsonWriter json, DiagnosticReport report)
    {
        json.WriteStartObject();
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in report.Diagnostics)
            WriteDiagnostic(json, diagnostic);
        json.WriteEndArray();
        json.WriteNumber("errors", report.Errors);
        json.WriteNumber("warnings", report.Warnings);
        json.WriteEndObject();
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        var (start, end) = (diagnostic.Span.StartPosition, diagnostic.Span.EndPosition);
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", ShortFormat.SeverityName(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message);
        json.WriteString("file", diagnostic.Span.Source.Path);
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteString("help", diagnostic.Help);
        json.WriteString("suggestion", diagnostic.Suggestion);
        json.WriteEndObject();
    }
}
