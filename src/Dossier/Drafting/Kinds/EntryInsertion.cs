using Dossier.Text;
using Dossier.Yaml;

namespace Dossier.Drafting.Kinds;

/// <summary>Puts an entry into a file of entries, and changes nothing else of it.</summary>
internal static class EntryInsertion
{
    /// <summary>The text with the entry behind the last one whose key comes before its own; at the end where the keys are in no order.</summary>
    /// <param name="source">The file.</param>
    /// <param name="key">The entry's key.</param>
    /// <param name="line">The entry on a line of its own.</param>
    public static string Insert(SourceText source, string key, string line)
    {
        var text = source.Text;
        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        if (YamlReader.Read(source).Root is not YamlMapping { Entries.Length: > 0 } mapping)
            return Closed(text, end) + line + end;
        var keys = mapping.Entries.Select(entry => entry.Key.Text).ToList();
        var isSorted = keys.SequenceEqual(keys.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        var before = isSorted ? mapping.Entries.LastOrDefault(entry => string.CompareOrdinal(entry.Key.Text, key) < 0) : mapping.Entries[^1];
        var at = before is null ? StartOfLine(text, mapping.Entries[0].Key.Span.Start) : EndOfLine(text, before.Value.Span.End);
        return Closed(text[..at], end) + line + end + text[at..];
    }

    private static string Closed(string text, string end) => text.Length == 0 || text[^1] == '\n' ? text : text + end;

    private static int StartOfLine(string text, int at) => text.LastIndexOf('\n', Math.Max(at - 1, 0)) + 1;

    // A block scalar ends behind its last line already.
    private static int EndOfLine(string text, int at)
    {
        if (at > 0 && text[at - 1] == '\n')
            return at;
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end + 1;
    }
}
