using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dossier.Drafting;
using Dossier.Text;

namespace Dossier.Links;

/// <summary>Proposes what to write in the place of addresses that are dead or have moved, as a patch that <c>git apply</c> takes.</summary>
internal static class LinkPatch
{
    private const int Context = 3;

    /// <summary>The patch, empty where there is nothing to propose.</summary>
    public static string Of(ImmutableArray<LinkUse> uses, IReadOnlyDictionary<string, LinkRecord> records)
    {
        var changes = uses.Select(use => (use.Address.Span, Text: Replacement(use, records)))
            .Where(change => change.Text is not null && change.Span.StartPosition.Line == change.Span.EndPosition.Line);
        var patch = new StringBuilder();
        foreach (var file in changes.GroupBy(change => change.Span.Source).OrderBy(file => file.Key.Path, StringComparer.Ordinal))
            WriteFile(file.Key, [.. file.Select(change => (change.Span, change.Text ?? "")).OrderBy(change => change.Span.Start)], patch);
        return patch.ToString();
    }

    // A page that has left is replaced by its copy, and one that has moved by its new address.
    private static string? Replacement(LinkUse use, IReadOnlyDictionary<string, LinkRecord> records)
    {
        var record = records.GetValueOrDefault(use.Address.Value);
        return record?.Verdict switch
        {
            LinkVerdict.Dead or LinkVerdict.Home => use.Copy(records),
            LinkVerdict.Moved => record.To,
            _ => null,
        };
    }

    private static void WriteFile(SourceText source, ImmutableArray<(Span Span, string Text)> changes, StringBuilder patch)
    {
        patch.Append(CultureInfo.InvariantCulture, $"--- a/{source.Path}\n+++ b/{source.Path}\n");
        var lines = Lines(source.Text);
        var changed = changes.GroupBy(change => change.Span.StartPosition.Line - 1).ToDictionary(line => line.Key, line => Changed(lines[line.Key], source, line));
        for (var at = 0; at < lines.Count; at++)
        {
            if (!changed.ContainsKey(at))
                continue;
            var first = Math.Max(0, at - Context);
            // Changes whose surroundings touch stand in one hunk.
            var last = at;
            while (changed.Keys.Where(key => key > last && key - last <= 2 * Context).DefaultIfEmpty(-1).Min() is >= 0 and var next)
                last = next;
            var end = Math.Min(lines.Count, last + Context + 1);
            patch.Append(CultureInfo.InvariantCulture, $"@@ -{first + 1},{end - first} +{first + 1},{end - first} @@\n");
            for (var line = first; line < end; line++)
            {
                WriteLine(changed.ContainsKey(line) ? '-' : ' ', lines[line], patch);
                if (changed.TryGetValue(line, out var text))
                    WriteLine('+', text, patch);
            }

            at = last;
        }
    }

    private static void WriteLine(char sign, string line, StringBuilder patch)
    {
        patch.Append(sign).Append(line);
        if (!line.EndsWith('\n'))
            patch.Append("\n\\ No newline at end of file\n");
    }

    private static string Changed(string line, SourceText source, IEnumerable<(Span Span, string Text)> changes)
    {
        // From the right, so that what is further left stays where it is.
        foreach (var (span, text) in changes.OrderByDescending(change => change.Span.Start))
        {
            var column = span.StartPosition.Column - 1;
            var isPlain = char.IsAsciiLetter(source.Text[span.Start]) && !line[..column].Contains('{', StringComparison.Ordinal);
            line = line[..column] + ScalarStyle.Write(text, isFlow: !isPlain, isProse: false) + line[(column + span.End - span.Start)..];
        }

        return line;
    }

    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }
}
