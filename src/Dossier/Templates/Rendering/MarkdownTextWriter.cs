using System.Text;

namespace Dossier.Templates.Rendering;

/// <summary>Writes text that is Markdown already, so that it stays within the block or line in which it stands.</summary>
internal static class MarkdownTextWriter
{
    /// <summary>Writes Markdown where one is: as blocks at the start of a line, else within the line.</summary>
    public static void Write(Output output, string markdown)
    {
        if (markdown.Contains('\r'))
            markdown = markdown.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var line = output.Line;
        if (MarkdownLine.IsAtBlockStart(line))
            WriteBlocks(output, markdown, Continuation(line));
        else
            WriteInline(output, markdown, MarkdownLine.IsTableRow(line));
    }

    private static void WriteInline(Output output, ReadOnlySpan<char> markdown, bool isTableRow)
    {
        markdown = markdown.Trim();
        for (var at = 0; at < markdown.Length; at++)
        {
            var c = markdown[at];
            if (c == '\\' && at + 1 < markdown.Length && markdown[at + 1] != '\n')
                output.Append(markdown[at++]);
            else if (c == '|' && isTableRow)
                output.Append('\\');
            output.Append(markdown[at] == '\n' ? ' ' : markdown[at]);
        }
    }

    private static void WriteBlocks(Output output, ReadOnlySpan<char> markdown, ReadOnlySpan<char> continuation)
    {
        var open = new OpenBlocks();
        var isFirst = true;
        foreach (var range in markdown.TrimEnd('\n').Split('\n'))
        {
            var line = markdown[range];
            if (!isFirst)
                WriteLineStart(output, continuation, line.IsWhiteSpace());
            if (open.IsStrayClosing(line))
            {
                output.Append('\\');
                line = line.TrimStart(' ');
            }

            output.Append(isFirst || !line.IsWhiteSpace() ? line : []);
            isFirst = false;
        }

        foreach (var closing in open.Closings)
        {
            WriteLineStart(output, continuation, false);
            output.Append(closing);
        }
    }

    private static void WriteLineStart(Output output, ReadOnlySpan<char> continuation, bool isBlank)
    {
        output.Append('\n');
        output.Append(isBlank ? continuation.TrimEnd() : continuation);
    }

    // What the lines after the first begin with to stay in the same list item or quotation.
    private static string Continuation(ReadOnlySpan<char> prefix)
    {
        var continuation = new StringBuilder(prefix.Length);
        foreach (var c in prefix)
            continuation.Append(c is '>' or '\t' ? c : ' ');
        return continuation.ToString();
    }
}
