using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dossier.Text;

namespace Dossier.Diagnostics.Formats;

/// <summary>
/// One JSON object for programs: <c>{"diagnostics": [{"code", "severity", "message", "file", "line", "column", "endLine",
/// "endColumn", "help", "suggestion"}], "errors": n, "warnings": n}</c>. Lines and columns count from 1, columns in UTF-16 units,
/// ends are exclusive; help and suggestion are null where there is none.
/// </summary>
internal sealed class JsonFormat : IDiagnosticFormat
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Chinese and Russian stay readable; what could do harm on a terminal is escaped below.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public string Purpose => "one object, for programs";

    /// <inheritdoc/>
    public void Write(DiagnosticReport report, TextWriter writer, Palette palette)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            WriteReport(json, report);
        writer.Write(EscapeHarmful(Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length))));
        writer.Write('\n');
    }

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

    // Outside of strings the writer puts nothing harmful but line ends, so what is found stands in a string and can be escaped.
    private static string EscapeHarmful(string json)
    {
        if (!json.Any(NeedsEscape))
            return json;
        var escaped = new StringBuilder(json.Length + 64);
        foreach (var letter in json)
        {
            if (NeedsEscape(letter))
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
            else
                escaped.Append(letter);
        }

        return escaped.ToString();
    }

    private static bool NeedsEscape(char letter) => letter != '\n' && DisplayText.IsHarmful(letter);
}
