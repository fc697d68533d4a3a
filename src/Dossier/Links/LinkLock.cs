using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dossier.Diagnostics;
using Dossier.Drafting;
using Dossier.Loading.Fields;
using Dossier.Text;
using Dossier.Yaml;

namespace Dossier.Links;

/// <summary>The file that remembers what addresses answered: a line each, sorted, so that two editors' runs seldom touch the same line.</summary>
internal static class LinkLock
{
    private const string Head = "# Written by `dossier check --links`: what each address answered. Commit it. To have one judged afresh, delete its line.\n";

    private const int LongestValidator = 300;

    /// <summary>The records by address; a line that cannot be read is reported and its address asked afresh.</summary>
    public static (ImmutableSortedDictionary<string, LinkRecord> Records, ImmutableArray<Diagnostic> Diagnostics) Read(SourceText source)
    {
        var records = ImmutableSortedDictionary.CreateBuilder<string, LinkRecord>(StringComparer.Ordinal);
        var faults = new DiagnosticBag();
        // Line by line: what a merge has torn is one address, not all of them.
        for (var line = 1; line <= source.LineCount; line++)
        {
            var text = source.Line(line);
            if (string.IsNullOrWhiteSpace(text) || text[0] == '#')
                continue;
            var start = source.OffsetAt(line, 1);
            if (Record(source, start, start + text.Length) is { } record)
                records[record.Url] = record;
            else if (faults.IsFull)
                faults.Drop();
            else
                faults.Add(LinkDiagnostics.Unreadable.At(source.Span(start, start + text.Length), "this line cannot be read", "delete it: its address will be asked afresh"));
        }

        return (records.ToImmutable(), faults.ToImmutable());
    }

    /// <summary>The file's text.</summary>
    public static string Write(IEnumerable<LinkRecord> records)
    {
        var text = new StringBuilder(Head);
        foreach (var record in records.OrderBy(record => record.Url, StringComparer.Ordinal))
            text.Append("- {").AppendJoin(", ", Values(record).Select(value => $"{value.Key}: {ScalarStyle.Write(value.Value, isFlow: true, isProse: false)}")).Append("}\n");
        return text.ToString();
    }

    private static IEnumerable<KeyValuePair<string, string>> Values(LinkRecord record)
    {
        yield return new("url", record.Url);
        yield return new("verdict", WordList<LinkVerdict>.Words[(int)record.Verdict]);
        yield return new("checked", Day(record.Checked));
        if (record.Status is { } status)
            yield return new("status", status.ToString(CultureInfo.InvariantCulture));
        if (record.Failure is { } failure)
            yield return new("failure", WordList<LinkFailure>.Words[(int)failure]);
        if (record.To is { } to)
            yield return new("to", to);
        if (record.Missed is { } missed)
        {
            yield return new("misses", record.Misses.ToString(CultureInfo.InvariantCulture));
            yield return new("missed", Day(missed));
        }

        if (Harmless(record.Etag) is { } etag)
            yield return new("etag", etag);
        if (Harmless(record.Modified) is { } modified)
            yield return new("modified", modified);
        if (record.Print?.Title is { } title)
            yield return new("title", title);
        if (record.Print is { } print)
            yield return new("size", print.Size.ToString(CultureInfo.InvariantCulture));
    }

    // It comes from anybody's server.
    private static string? Harmless(string? validator) =>
        validator is { Length: > 0 and <= LongestValidator } && validator.All(letter => letter is >= ' ' and <= '~') ? validator : null;

    private static LinkRecord? Record(SourceText source, int start, int end)
    {
        var document = YamlReader.Read(source, start, end);
        if (!document.Diagnostics.IsEmpty || document.Root is not YamlSequence { Items: [YamlMapping mapping] })
            return null;
        var (url, status, size, misses) = (Text("url"), Number("status"), Number("size"), Number("misses"));
        if (url is null || !WordList<LinkVerdict>.TryParse(Text("verdict") ?? "", out var verdict) || DayOf(Text("checked")) is not { } day)
            return null;
        return new LinkRecord
        {
            Url = url,
            Verdict = verdict,
            Checked = day,
            Status = (int?)status,
            Failure = WordList<LinkFailure>.TryParse(Text("failure") ?? "", out var failure) ? failure : null,
            To = Text("to"),
            Misses = (int)(misses ?? 0),
            Missed = DayOf(Text("missed")),
            Etag = Text("etag"),
            Modified = Text("modified"),
            Print = size is null ? null : new PagePrint(Text("title"), size.Value),
        };

        string? Text(string key) => (mapping.Find(key)?.Value as YamlScalar)?.Text;

        long? Number(string key) => long.TryParse(Text(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= int.MaxValue ? number : null;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
