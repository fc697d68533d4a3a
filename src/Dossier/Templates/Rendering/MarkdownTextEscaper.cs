using System.Buffers;

namespace Dossier.Templates.Rendering;

/// <summary>
/// Values in Markdown's running text, headings, table cells and the text of links: a backslash where a character would mean something.
/// </summary>
/// <remarks>
/// No more backslashes than needed, as the Markdown edition is read as text too. CommonMark 0.31.2 with pipe tables, strikethrough and the
/// emphasis of Markdig's and GitHub's extensions, mathematics and footnotes; our own <c>[[fact]]</c>, <c>[@source]</c> and <c>:::</c>.
/// White space that would mean something (line ends, indentation, the space before an emphasis ends) becomes one space or none.
/// </remarks>
internal sealed class MarkdownTextEscaper : Escaper
{
    // `-`, `>`, digits and the like mean something at the start of a line only: MarkdownBlockStart.
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<&!|~^$:=+\"#(@\t\n\v\f\r\u0085\u2028\u2029\0");
    private static readonly SearchValues<char> Space = SearchValues.Create(" \t\n\v\f\r\u0085\u2028\u2029");
    private static readonly MarkdownTextEscaper[] ByNext = [.. Enumerable.Range(0, 128).Select(next => new MarkdownTextEscaper((char)next))];
    private static readonly MarkdownTextEscaper BeforeOther = new('\u4E00');
    private readonly char next;

    private MarkdownTextEscaper(char next) => this.next = next;

    /// <summary>The escaper of values before a literal character; <c>\0</c> where it is not known.</summary>
    public static MarkdownTextEscaper Before(char next) =>
        char.IsWhiteSpace(next) ? ByNext[' '] : next < ByNext.Length ? ByNext[next] : BeforeOther;

    /// <inheritdoc/>
    public override void Write(Output output, ReadOnlySpan<char> value)
    {
        value = Trim(output, value);
        if (value.IsEmpty)
            return;
        var closing = ClosingHashes(output, value);
        var at = MarkdownBlockStart.Write(output, value);
        while (at < value.Length)
        {
            var length = value[at..].IndexOfAny(Special);
            if (length < 0)
            {
                output.Append(value[at..]);
                return;
            }

            output.Append(value.Slice(at, length));
            at += length;
            WriteSpecial(output, value, at, at >= closing);
            at++;
        }
    }

    // Number signs at the end of a heading are not part of it: where those of the value begin.
    private static int ClosingHashes(Output output, ReadOnlySpan<char> value) =>
        value[^1] is '#' or ' ' && MarkdownLine.IsHeading(output.Line) ? value.TrimEnd(' ').TrimEnd('#').Length : value.Length;

    // Spaces at the start of a line would indent it, two at its end break it; within emphasis they end it.
    private ReadOnlySpan<char> Trim(Output output, ReadOnlySpan<char> value)
    {
        var core = value.Trim();
        if (core.Length == value.Length)
            return value;
        if (core.IsEmpty || char.IsWhiteSpace(value[0]))
            WriteLeadingSpace(output);
        if (core.IsEmpty || !char.IsWhiteSpace(value[^1]) || next is ' ' or '*' or '_' or ']' or '|' or '~')
            return core;
        return value[(value.Length - value.TrimStart().Length)..(value.TrimEnd().Length + 1)];
    }

    private static void WriteLeadingSpace(Output output)
    {
        if (!char.IsWhiteSpace(output.Last) && output.Last is not ('*' or '_' or '[' or '|' or '~') && !MarkdownLine.IsAtBlockStart(output.Line))
            output.Append(' ');
    }

    private void WriteSpecial(Output output, ReadOnlySpan<char> value, int at, bool isClosing)
    {
        var c = value[at];
        if (c == '\0')
        {
            output.Append('\uFFFD');
            return;
        }

        if (Space.Contains(c))
        {
            output.Append(' ');
            return;
        }

        var before = at > 0 ? value[at - 1] : output.Last;
        var behind = at + 1 < value.Length ? value[at + 1] : next;
        if (isClosing || Means(value[at..], before, behind))
            output.Append('\\');
        output.Append(c);
    }

    private bool Means(ReadOnlySpan<char> rest, char before, char behind)
    {
        var isLast = rest.Length == 1;
        switch (rest[0])
        {
            case '_':
                return !char.IsAsciiLetterOrDigit(before) || !char.IsAsciiLetterOrDigit(behind);
            case '<':
                return behind is not (' ' or '\t');
            case '&':
                return CharacterReference.Begins(rest[1..], next);
            case '!':
                return isLast && behind is '[' or '\0';
            case ':' or '=' or '+' or '"':
                return before == rest[0] || behind == rest[0] || (rest[0] == ':' && before == ']');
            case '#':
                return false;
            case '(':
                return before == ']';
            case '@':
                return before == '[';
            default:
                return true;
        }
    }
}
