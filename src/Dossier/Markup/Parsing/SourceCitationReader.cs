using System.Collections.Immutable;
using Dossier.Markup.Syntax;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Dossier.Markup.Parsing;

/// <summary>Reads what stands between the brackets of a citation.</summary>
internal sealed class SourceCitationReader(string text, int start, int end, InlineProcessor processor)
{
    private const int LongestLocator = 120;

    /// <summary>Where the first fault is, offsets in the text, the end inclusive; null where there is none.</summary>
    public SourceSpan? Fault { get; private set; }

    /// <summary>What the fault is.</summary>
    public string Message { get; private set; } = "";

    /// <summary>The sources up to the first fault.</summary>
    public ImmutableArray<CitedSource> Read()
    {
        var sources = ImmutableArray.CreateBuilder<CitedSource>();
        for (var from = start; Fault is null && from <= end;)
        {
            var semicolon = text.IndexOf(';', from, end - from);
            var to = semicolon < 0 ? end : semicolon;
            if (ReadOne(from, to) is { } source)
                sources.Add(source);
            from = to + 1;
        }

        return sources.ToImmutable();
    }

    private CitedSource? ReadOne(int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text[from]))
            from++;
        if (from >= to || text[from] != '@')
            return Fail(Math.Min(from, end - 1), Math.Max(Math.Min(from, end - 1), to - 1), "expected `@` and the id of a source");
        var idStart = from + 1;
        var comma = text.IndexOf(',', idStart, to - idStart);
        var idEnd = comma < 0 ? to : comma;
        while (idEnd > idStart && char.IsWhiteSpace(text[idEnd - 1]))
            idEnd--;
        if (!RecordId.IsValid(text.AsSpan(idStart, idEnd - idStart)))
            return Fail(from, Math.Max(from, idEnd - 1), "not the id of a source behind `@`");
        var locator = comma < 0 ? null : Locator(comma + 1, to);
        if (Fault is not null)
            return null;
        var span = new SourceSpan(processor.GetSourcePosition(idStart), processor.GetSourcePosition(idEnd - 1));
        return new CitedSource(text[idStart..idEnd], locator, span);
    }

    private string? Locator(int from, int to)
    {
        var locator = string.Join(' ', text[from..to].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (locator.Length is > 0 and <= LongestLocator && !locator.Contains('[', StringComparison.Ordinal))
            return locator;
        Fail(from - 1, Math.Max(from - 1, to - 1), locator.Length == 0 ? "nothing follows the comma" : "not a locator behind the comma");
        return null;
    }

    private CitedSource? Fail(int from, int to, string message)
    {
        (Fault, Message) = (new SourceSpan(from, to), message);
        return null;
    }
}
