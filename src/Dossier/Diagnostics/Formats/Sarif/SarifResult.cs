using System.Globalization;
using System.Text.Json;
using Dossier.Text;

namespace Dossier.Diagnostics.Formats.Sarif;

/// <summary>Writes a diagnostic as a result (§3.27).</summary>
internal static class SarifResult
{
    // Named and versioned as §3.27.17 asks; GitHub's upload adds the hash that it goes by itself.
    private const string FingerprintName = "dossier/v1";

    /// <summary>Writes one result.</summary>
    public static void Write(Utf8JsonWriter json, Diagnostic diagnostic, SarifRules rules, Fingerprints fingerprints)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", rules.IndexOf(diagnostic.Code));
        json.WriteString("level", Level(diagnostic.Severity));
        SarifMessage.Write(json, "message", Message(diagnostic));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        SarifLocation.Write(json, diagnostic.Span);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteNotes(json, diagnostic);
        json.WriteStartObject("partialFingerprints");
        json.WriteString(FingerprintName, fingerprints.Next(diagnostic));
        json.WriteEndObject();
        WriteFix(json, diagnostic);
        json.WriteEndObject();
    }

    /// <summary>What SARIF calls a severity.</summary>
    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Note => "note",
        _ => "none",
    };

    private static string Message(Diagnostic diagnostic)
    {
        var message = SarifMessage.Sentence(diagnostic.Message);
        return diagnostic.Help is { } help ? $"{message} {SarifMessage.Sentence(help)}" : message;
    }

    private static void WriteNotes(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        if (diagnostic.Notes.IsEmpty)
            return;
        json.WriteStartArray("relatedLocations");
        for (var id = 0; id < diagnostic.Notes.Length; id++)
        {
            json.WriteStartObject();
            json.WriteNumber("id", id);
            SarifLocation.Write(json, diagnostic.Notes[id].Span);
            SarifMessage.Write(json, "message", SarifMessage.Sentence(diagnostic.Notes[id].Message));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFix(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        if (diagnostic.Suggestion is not { } suggestion)
            return;
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        SarifMessage.Write(json, "description", string.Create(CultureInfo.InvariantCulture, $"Write {Quoting.Quote(suggestion)}."));
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        SarifLocation.WriteFile(json, diagnostic.Span.Source.Path);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        SarifLocation.WriteRegion(json, "deletedRegion", diagnostic.Span);
        json.WriteStartObject("insertedContent");
        json.WriteString("text", suggestion);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
