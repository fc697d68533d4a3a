using Dossier.Diagnostics;

namespace Dossier.Markup.Parsing;

/// <summary>
/// Refuses Markdown on which Markdig 1.6 would spend time that grows with the square of the text. One linear pass estimates, paragraph
/// by paragraph (a run of lines that are not blank, as a table is one), what was measured to be costly: emphasis marks and open brackets,
/// which the parser nests; beginnings of link destinations, each of which is read to the next white space; cells of tables; definitions
/// and underlined headings, which are looked up in growing lists.
/// </summary>
internal sealed class MarkupBounds
{
    private const string Help = "split the text, or write it more simply";

    // A line that breaks the bounds may be a megabyte long; nobody wants to see it underlined.
    private const int ShownLength = 60;

    private readonly MarkupLimits limits;
    private long work;
    private long cells;
    private int underlines;
    private int definitions;
    private long marks;
    private int brackets;
    private int deepest;
    private long widest;
    private int lines;

    private MarkupBounds(MarkupLimits limits) => this.limits = limits;

    /// <summary>Why a text is not read, or null.</summary>
    public static Diagnostic? Check(string text, MarkupOrigin origin, MarkupLimits limits)
    {
        if (text.Length > limits.Length)
        {
            var message = $"{text.Length} characters, more than the {limits.Length} that are read";
            return MarkupDiagnostics.TooLong.At(origin.At(0, 0), message, Help);
        }

        var bounds = new MarkupBounds(limits);
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            length = length < 0 ? text.Length - start : length;
            bounds.Read(text.AsSpan(start, length).TrimEnd('\r'));
            if (bounds.Exceeded() is { } what)
            {
                var place = origin.At(start, start + Math.Min(length, ShownLength));
                return MarkupDiagnostics.TooComplex.At(place, $"up to this line there are too many {what}", Help);
            }

            start += length + 1;
        }

        return null;
    }

    private string? Exceeded() =>
        underlines > limits.UnderlinedHeadings ? "underlined headings"
        : definitions > limits.Definitions ? "reference definitions"
        : cells + (widest * lines) > limits.TableCells ? "cells of tables"
        : work + Square(marks) + Square(deepest) > limits.Work ? "unclosed brackets, emphasis marks or link destinations"
        : null;

    private void Read(ReadOnlySpan<char> line)
    {
        var content = line.Trim(" \t>");
        if (content.IsEmpty)
        {
            EndParagraph();
            return;
        }

        lines++;
        if (content.TrimStart('=').IsEmpty || content.TrimStart('-').IsEmpty)
            underlines++;
        if (content[0] == '[' && content.Contains("]:", StringComparison.Ordinal))
            definitions++;
        ReadDelimiters(line);
    }

    private void ReadDelimiters(ReadOnlySpan<char> line)
    {
        var (runStart, destinations, pipes) = (0, 0, 0);
        for (var at = 0; at < line.Length; at++)
        {
            var letter = line[at];
            if (letter is ' ' or '\t')
            {
                work += (long)destinations * (at - runStart);
                (runStart, destinations) = (at + 1, 0);
            }
            else if (letter == '\\')
            {
                at++;
            }
            else if (letter is '*' or '_')
            {
                marks += at > 0 && line[at - 1] == letter ? 0 : 1;
            }
            else if (letter == '[')
            {
                deepest = Math.Max(deepest, ++brackets);
            }
            else if (letter == ']')
            {
                brackets = Math.Max(0, brackets - 1);
                destinations += at + 1 < line.Length && line[at + 1] == '(' ? 1 : 0;
            }
            else if (letter == '|')
            {
                pipes++;
            }
        }

        work += (long)destinations * (line.Length - runStart);
        widest = Math.Max(widest, pipes);
    }

    private void EndParagraph()
    {
        work += Square(marks) + Square(deepest);
        cells += widest * lines;
        (marks, brackets, deepest, widest, lines) = (0, 0, 0, 0, 0);
    }

    private static long Square(long number) => number * number;
}
