using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dossier.Editions.Data.Json;

/// <summary>How JSON looks here: every script readable as it is, as these files are never put into HTML.</summary>
internal static class JsonText
{
    /// <summary>On one line.</summary>
    public static JsonWriterOptions Compact { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>For people.</summary>
    public static JsonWriterOptions Indented { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true, Indented = true, NewLine = "\n" };

    /// <summary>The key of a column: <c>archive_url</c> is <c>archiveUrl</c>.</summary>
    public static string KeyOf(string column)
    {
        var words = column.Split('_');
        return words[0] + string.Concat(words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }
}
