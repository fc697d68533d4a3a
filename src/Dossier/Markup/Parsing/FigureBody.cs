using Dossier.Markup.Syntax;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Dossier.Markup.Parsing;

/// <summary>Reads what stands between the fences of a figure block.</summary>
internal static class FigureBody
{
    /// <summary>
    /// Takes a line: an id, or something that is reported once the block is closed. False where the line cannot belong to the block:
    /// text after a blank line, which means that its author forgot to close it, and that the text should be read as text.
    /// </summary>
    public static bool Take(BlockProcessor processor, FigureBlock figure)
    {
        var line = processor.Line;
        line.Trim();
        if (line.IsEmpty)
        {
            figure.HasBlankLine = true;
            return true;
        }

        var item = new ListedId(line.ToString(), new SourceSpan(line.Start, line.End));
        var fits = figure.Definition.Lists is not null && RecordId.IsValid(item.Id);
        if (!fits && figure.HasBlankLine)
            return false;
        (fits ? figure.Listed : figure.Misplaced).Add(item);
        return true;
    }

    /// <summary>Reports the lines that are no ids.</summary>
    public static void Report(MarkupContext context, FigureBlock figure)
    {
        foreach (var line in figure.Misplaced)
        {
            if (figure.Definition.Lists is { } kind)
                context.Report(MarkupDiagnostics.UnexpectedBlockBody, line.Span, $"not the id of a {kind}".ToLowerInvariant(),
                    "write one id a line");
            else
                context.Report(MarkupDiagnostics.UnexpectedBlockBody, line.Span, $"`{figure.Name}` holds no text",
                    "close the block before this line");
        }
    }
}
