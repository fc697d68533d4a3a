using Dossier.Editions.Data.Entries;
using Dossier.Editions.Data.Json.Shapes;

namespace Dossier.Editions.Data.Json;

/// <summary>
/// Writes the dossier as JSON: the whole of it with each record on a line of its own, which is friendly to diffs, and fact by fact.
/// </summary>
internal static class DossierJson
{
    /// <summary>The whole dossier, no more than a record of it held in memory at a time.</summary>
    public static void Write(Dataset dataset, Stream stream)
    {
        using var lines = new JsonLines(stream);
        lines.Write("{\n"u8);
        var left = DossierShape.Shape.Values.Length;
        foreach (var member in DossierShape.Shape.Values)
            WriteMember(member, dataset, lines, isLast: --left == 0);
        lines.Write("}\n"u8);
    }

    /// <summary>Some facts as newline-delimited JSON.</summary>
    public static void WriteLines(IEnumerable<FactEntry> facts, Stream stream)
    {
        using var lines = new JsonLines(stream);
        foreach (var fact in facts)
        {
            FactShape.Shape.Write(lines.Json, fact);
            lines.End();
        }
    }

    private static void WriteMember(JsonMember<Dataset> member, Dataset dataset, JsonLines lines, bool isLast)
    {
        lines.Write("\""u8);
        lines.Write(member.Key.EncodedUtf8Bytes);
        lines.Write("\": "u8);
        if (member.WriteLines is { } writeLines)
        {
            lines.Write("[\n"u8);
            writeLines(lines, dataset);
            lines.Write("]"u8);
        }
        else
        {
            member.Write(lines.Json, dataset);
        }

        lines.End(isLast ? [] : ","u8);
    }
}
