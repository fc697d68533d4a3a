using Dossier.Markup.Syntax;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Dossier.Markup.Parsing;

/// <summary>Parses <c>[[fact-id]]</c>; stands before Markdig's parser of links.</summary>
internal sealed class FactReferenceParser : InlineParser
{
    public FactReferenceParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[')
            return false;
        var start = slice.Start + 2;
        var longest = Math.Min(RecordId.Longest + 2, slice.End - start + 1);
        var content = slice.Text.AsSpan(start, Math.Max(0, longest));
        var length = content.IndexOfAny(']', '\n');
        if (length < 0 || content[length] == '\n')
            return false;
        var isClosed = length + 1 < content.Length && content[length + 1] == ']';
        var isId = RecordId.IsValid(content[..length]);
        if (isClosed && isId)
        {
            processor.Inline = new FactReference(content[..length].ToString()).At(processor, slice.Start, start + length + 1);
            slice.Start = start + length + 2;
            return true;
        }

        ReportFault(processor, slice, start + length, isClosed, isId);
        return false;
    }

    // `[[text](address)]`, a link in brackets, is no reference; `[[an-id] …` was meant to be one.
    private static void ReportFault(InlineProcessor processor, StringSlice slice, int close, bool isClosed, bool isId)
    {
        if ((!isClosed && (!isId || (close < slice.End && slice.Text[close + 1] is '(' or '[')))
            || processor.Context is not MarkupContext context)
            return;
        var span = new SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(isClosed ? close + 1 : close));
        if (isClosed)
            context.Report(MarkupDiagnostics.MalformedFactReference, span, "not the id of a fact between `[[` and `]]`",
                "ids are lower-case letters, digits and hyphens");
        else
            context.Report(MarkupDiagnostics.MalformedFactReference, span, "`[[` is closed by one bracket only", "close it with `]]`");
    }
}
