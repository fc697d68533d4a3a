using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;

namespace Dossier.Markup.Parsing;

/// <summary>Reads <c>name value key=value key="two words"</c>; <c>\"</c> and <c>\\</c> stand for themselves inside quotes.</summary>
internal sealed class BlockHeaderReader
{
    private readonly string text;
    private readonly int end;
    private readonly MarkupContext context;
    private int at;

    private BlockHeaderReader(string text, int start, int end, MarkupContext context)
    {
        this.text = text;
        this.end = end;
        this.context = context;
        at = start;
    }

    /// <summary>Reads a header and reports what cannot be read.</summary>
    /// <param name="text">The text that the line stands in.</param>
    /// <param name="start">Offset of the name.</param>
    /// <param name="end">Offset behind the line's last character that is no white space.</param>
    /// <param name="context">Takes the faults.</param>
    public static BlockHeader Read(string text, int start, int end, MarkupContext context)
    {
        var reader = new BlockHeaderReader(text, start, end, context);
        var nameEnd = reader.WordEnd(start);
        reader.at = nameEnd;
        return new BlockHeader(text[start..nameEnd], new SourceSpan(start, nameEnd - 1), reader.ReadValues());
    }

    private ImmutableArray<HeaderValue> ReadValues()
    {
        var values = ImmutableArray.CreateBuilder<HeaderValue>();
        while (SkipSpaces())
        {
            if (ReadValue() is { } value)
                values.Add(value);
        }

        return values.ToImmutable();
    }

    private HeaderValue? ReadValue()
    {
        var start = at;
        if (text[at] == '"')
            return ReadQuoted(null, default);
        var nameEnd = start;
        while (nameEnd < end && RecordId.IsPart(text[nameEnd]))
            nameEnd++;
        if (nameEnd == end || text[nameEnd] != '=')
            return ReadBare(null, default);
        if (nameEnd == start)
            return Malformed(start, WordEnd(start), "a value without its name before the `=`");
        at = nameEnd + 1;
        var name = text[start..nameEnd];
        var nameSpan = new SourceSpan(start, nameEnd - 1);
        if (at == end || text[at] is ' ' or '\t')
            return Malformed(start, at, $"`{name}` without a value behind the `=`");
        return text[at] == '"' ? ReadQuoted(name, nameSpan) : ReadBare(name, nameSpan);
    }

    private HeaderValue ReadBare(string? name, SourceSpan nameSpan)
    {
        var start = at;
        at = WordEnd(start);
        var span = new SourceSpan(start, at - 1);
        return new HeaderValue(name, name is null ? span : nameSpan, text[start..at], span);
    }

    private HeaderValue? ReadQuoted(string? name, SourceSpan nameSpan)
    {
        var quote = at;
        var value = new StringBuilder();
        for (at++; at < end && text[at] != '"'; at++)
        {
            if (text[at] == '\\' && at + 1 < end && text[at + 1] is '"' or '\\')
                at++;
            value.Append(text[at]);
        }

        if (at == end)
            return Malformed(quote, end, "a quote that is never closed");
        var span = new SourceSpan(quote + 1, at - 1);
        at++;
        return new HeaderValue(name, name is null ? span : nameSpan, value.ToString(), span);
    }

    private HeaderValue? Malformed(int start, int stop, string message)
    {
        context.Report(MarkupDiagnostics.MalformedBlock, new SourceSpan(start, stop - 1), message,
            "write `key=value` or `key=\"two words\"`");
        at = Math.Max(stop, start + 1);
        return null;
    }

    private bool SkipSpaces()
    {
        while (at < end && text[at] is ' ' or '\t')
            at++;
        return at < end;
    }

    private int WordEnd(int from)
    {
        while (from < end && text[from] is not (' ' or '\t'))
            from++;
        return from;
    }
}
