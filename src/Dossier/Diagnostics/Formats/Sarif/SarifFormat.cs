using System.Text.Json;
using Dossier.Text;

namespace Dossier.Diagnostics.Formats.Sarif;

/// <summary>
/// The Static Analysis Results Interchange Format 2.1.0 (OASIS, 2020), which code hosts and editors read. Files are named relative to
/// <c>%SRCROOT%</c>, the dossier's folder, which the reader knows: nothing in the log depends on the machine.
/// </summary>
internal sealed class SarifFormat : IDiagnosticFormat
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <inheritdoc/>
    public string Name => "sarif";

    /// <inheritdoc/>
    public string Purpose => "SARIF 2.1.0, for code hosts and editors";

    /// <inheritdoc/>
    public void Write(DiagnosticReport report, TextWriter writer, Palette palette) => HarmlessJson.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        WriteRun(json, report);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteRun(Utf8JsonWriter json, DiagnosticReport report)
    {
        var rules = SarifRules.Of(report);
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "dossier");
        json.WriteString("semanticVersion", ProgramVersion.Text);
        json.WriteString("language", "en");
        rules.Write(json);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        json.WriteEndObject();
        json.WriteEndArray();
        SarifLocation.WriteBase(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteResults(json, report, rules);
        json.WriteEndObject();
    }

    private static void WriteResults(Utf8JsonWriter json, DiagnosticReport report, SarifRules rules)
    {
        var fingerprints = new Fingerprints();
        json.WriteStartArray("results");
        foreach (var diagnostic in report.Diagnostics)
            SarifResult.Write(json, diagnostic, rules, fingerprints);
        json.WriteEndArray();
    }
}
