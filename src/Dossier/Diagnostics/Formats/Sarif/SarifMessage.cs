using System.Text.Json;

namespace Dossier.Diagnostics.Formats.Sarif;

/// <summary>Writes SARIF's messages (§3.11): sentences, the first of which can stand alone.</summary>
internal static class SarifMessage
{
    /// <summary>A diagnostic's message, which begins small and has no full stop, as a sentence.</summary>
    public static string Sentence(string text)
    {
        var line = text.Trim();
        if (line.Length == 0)
            return line;
        var ended = line[^1] is '.' or '?' or '!' or '…' ? line : line + ".";
        return char.ToUpperInvariant(ended[0]) + ended[1..];
    }

    /// <summary>Writes a message under a key.</summary>
    public static void Write(Utf8JsonWriter json, string key, string text, string? markdown = null)
    {
        json.WriteStartObject(key);
        // §3.11.6: what reads like a link becomes one, and content must not place links in a code host's pages.
        json.WriteString("text", text.Replace("](", "] (", StringComparison.Ordinal));
        if (markdown is not null)
            json.WriteString("markdown", markdown);
        json.WriteEndObject();
    }
}
