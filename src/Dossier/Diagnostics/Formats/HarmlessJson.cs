using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dossier.Text;

namespace Dossier.Diagnostics.Formats;

/// <summary>Writes JSON that other scripts stay readable in and that a terminal may show.</summary>
internal static class HarmlessJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Chinese and Russian stay readable; what could do harm on a terminal is escaped below.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one value and ends its last line.</summary>
    public static void Write(TextWriter writer, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            write(json);
        writer.Write(EscapeHarmful(Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length))));
        writer.Write('\n');
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
