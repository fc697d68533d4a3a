using System.Text.Json;
using Dossier.Text;

namespace Dossier.Diagnostics.Formats.Sarif;

/// <summary>Writes places as SARIF's physical locations (§3.29) and regions (§3.30): lines and columns from 1, ends exclusive.</summary>
internal static class SarifLocation
{
    // The name that code hosts know.
    private const string Root = "%SRCROOT%";

    private const int LongestSnippet = 1000;

    /// <summary>Writes what file names are relative to; only the reader of the log knows where that is (§3.14.14).</summary>
    public static void WriteBase(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Root);
        SarifMessage.Write(json, "description", "The dossier's folder.");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes a physical location as a member of the object that is being written.</summary>
    public static void Write(Utf8JsonWriter json, Span span)
    {
        json.WriteStartObject("physicalLocation");
        WriteFile(json, span.Source.Path);
        WriteRegion(json, "region", span);
        json.WriteEndObject();
    }

    /// <summary>Writes which file: relative to the root, unless it lies elsewhere.</summary>
    public static void WriteFile(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        if (IsAbsolute(path))
        {
            json.WriteString("uri", new Uri(path).AbsoluteUri);
        }
        else
        {
            json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
            json.WriteString("uriBaseId", Root);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes a region under a key, with its text where that is short.</summary>
    public static void WriteRegion(Utf8JsonWriter json, string key, Span span)
    {
        var (start, end) = (span.StartPosition, span.EndPosition);
        json.WriteStartObject(key);
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        if (span.End - span.Start is > 0 and <= LongestSnippet)
        {
            json.WriteStartObject("snippet");
            json.WriteString("text", span.ToString());
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    // Of Linux and of Windows, whichever this is.
    private static bool IsAbsolute(string path) => path.StartsWith('/') || (path.Length > 2 && path[1] == ':' && path[2] == '/');
}
