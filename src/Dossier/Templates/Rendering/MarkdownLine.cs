namespace Dossier.Templates.Rendering;

/// <summary>What the line that is being written means so far.</summary>
internal static class MarkdownLine
{
    private const int LongestListNumber = 9;
    private const int LongestPrefix = 256;

    /// <summary>How much of the line is white space and the marks of lists and quotations: all of it where a value would begin a block.</summary>
    public static int PrefixLength(ReadOnlySpan<char> line)
    {
        var at = 0;
        while (at < line.Length)
        {
            var length = line[at] is ' ' or '\t' or '>' or '\r' ? 1 : ListMarkLength(line[at..]);
            if (length == 0)
                break;
            at += length;
            if (at > LongestPrefix)
                return line.Length;
        }

        return at;
    }

    /// <summary>Whether a value would begin a block.</summary>
    public static bool IsAtBlockStart(ReadOnlySpan<char> line) => PrefixLength(line) == line.Length;

    /// <summary>Whether a full stop or parenthesis behind the line would make it a list's number.</summary>
    public static bool IsNumber(ReadOnlySpan<char> line)
    {
        var rest = line[PrefixLength(line)..];
        return rest.Length is > 0 and <= LongestListNumber && !rest.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>Whether the line is a heading.</summary>
    public static bool IsHeading(ReadOnlySpan<char> line)
    {
        var rest = line[PrefixLength(line)..];
        return !rest.IsEmpty && rest[0] == '#';
    }

    /// <summary>Whether the line is a table's row.</summary>
    public static bool IsTableRow(ReadOnlySpan<char> line)
    {
        var rest = line[PrefixLength(line)..];
        return !rest.IsEmpty && rest[0] == '|';
    }

    /// <summary>The length of a list's mark at the start of some text, without the space behind it; 0 if there is none.</summary>
    public static int ListMarkLength(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && digits <= LongestListNumber && char.IsAsciiDigit(text[digits]))
            digits++;
        var length = text.IsEmpty ? 0
            : text[0] is '-' or '+' or '*' ? 1
            : digits is > 0 and <= LongestListNumber && digits < text.Length && text[digits] is '.' or ')' ? digits + 1
            : 0;
        return length > 0 && length < text.Length && text[length] is ' ' or '\t' ? length : 0;
    }
}
