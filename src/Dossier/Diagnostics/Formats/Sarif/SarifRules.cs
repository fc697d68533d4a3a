using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace Dossier.Diagnostics.Formats.Sarif;

/// <summary>The kinds of diagnostic that a report holds, as SARIF's reporting descriptors (§3.49).</summary>
internal sealed class SarifRules
{
    private readonly ImmutableArray<DiagnosticDescriptor> descriptors;
    private readonly FrozenDictionary<string, int> indexes;

    private SarifRules(ImmutableArray<DiagnosticDescriptor> descriptors)
    {
        this.descriptors = descriptors;
        indexes = descriptors.Select((descriptor, index) => KeyValuePair.Create(descriptor.Code, index)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Those of a report, each once, in ordinal order of their codes.</summary>
    public static SarifRules Of(DiagnosticReport report) => new(
        [.. report.Diagnostics.Select(diagnostic => diagnostic.Descriptor).DistinctBy(descriptor => descriptor.Code)
            .OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal)]);

    /// <summary>The place of a code in the list.</summary>
    public int IndexOf(string code) => indexes[code];

    /// <summary>Writes the list.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("rules");
        foreach (var descriptor in descriptors)
            Write(json, descriptor);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, DiagnosticDescriptor descriptor)
    {
        var title = SarifMessage.Sentence(descriptor.Title);
        json.WriteStartObject();
        json.WriteString("id", descriptor.Code);
        SarifMessage.Write(json, "shortDescription", title);
        SarifMessage.Write(json, "fullDescription", descriptor.Explanation);
        SarifMessage.Write(
            json, "help", $"{descriptor.Explanation} `dossier explain {descriptor.Code}` prints the same.",
            $"**{title}** {descriptor.Explanation}\n\n`dossier explain {descriptor.Code}` prints the same.");
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifResult.Level(descriptor.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("precision", "very-high");
        // What GitHub's code scanning sorts by; it calls a note a recommendation.
        json.WriteString("problem.severity", descriptor.Severity is Severity.Error or Severity.Warning ? SarifResult.Level(descriptor.Severity) : "recommendation");
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
