using Dossier.Markup.Syntax;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Dossier.Markup.Parsing;

/// <summary>Parses <c>[@source-id, para 4; @other]</c>; stands before Markdig's parser of links.</summary>
internal sealed class SourceCitationParser : InlineParser
{
    private const int LongestCitation = 2_000;

    public SourceCitationParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@' || processor.Context is not MarkupContext context)
            return false;
        var start = slice.Start;
        var length = Math.Min(LongestCitation, slice.End - start + 1);
        var close = slice.Text.AsSpan(start, length).IndexOf(']');
        if (close > 0 && start + close < slice.End && slice.Text[start + close + 1] == '(')
            return false;
        if (close < 0)
        {
            Report(processor, context, start, start + 1, "`[@` is never closed");
            return false;
        }

        var reader = new SourceCitationReader(slice.Text, start + 1, start + close, processor);
        var sources = reader.Read();
        if (reader.Fault is { } fault)
        {
            Report(processor, context, fault.Start, fault.End, reader.Message);
            return false;
        }

        processor.Inline = new SourceCitation(sources).At(processor, start, start + close);
        slice.Start = start + close + 1;
        return true;
    }

    private static void Report(InlineProcessor processor, MarkupContext context, int start, int end, string message) =>
        context.Report(MarkupDiagnostics.MalformedCitation,
            new SourceSpan(processor.GetSourcePosition(start), processor.GetSourcePosition(end)), message,
            "write `[@source-id]`, `[@source-id, para 4]` or `[@one; @other]`");
}
