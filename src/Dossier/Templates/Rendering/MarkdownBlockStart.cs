namespace Dossier.Templates.Rendering;

/// <summary>The first characters of a value, which could begin a heading, a list, a quotation or a rule where they begin a line.</summary>
internal static class MarkdownBlockStart
{
    private const int LongestListNumber = 9;

    /// <summary>Writes what needs care at the start of a line; how many characters of the value that were.</summary>
    public static int Write(Output output, ReadOnlySpan<char> value)
    {
        switch (value[0])
        {
            case '#' or '>' or '=' or ':':
                return IsAtBlockStart(output) ? WriteEscaped(output, value[0]) : 0;
            case '-' or '+':
                return IsMark(value) && IsAtBlockStart(output) ? WriteEscaped(output, value[0]) : 0;
            case '.' or ')':
                return MarkdownLine.IsNumber(output.Line) ? WriteEscaped(output, value[0]) : 0;
            case >= '0' and <= '9':
                return WriteNumber(output, value);
            default:
                return 0;
        }
    }

    // Of a list, a rule or a grid; `-5` and `+a` are none.
    private static bool IsMark(ReadOnlySpan<char> value) =>
        value.Length == 1 || char.IsWhiteSpace(value[1]) || value[1] is '-' or '=' or '+';

    private static int WriteNumber(Output output, ReadOnlySpan<char> value)
    {
        var digits = value.IndexOfAnyExceptInRange('0', '9');
        if (digits is < 0 or > LongestListNumber || value[digits] is not ('.' or ')') || !IsAtBlockStart(output))
            return 0;
        if (digits + 1 < value.Length && !char.IsWhiteSpace(value[digits + 1]))
            return 0;
        output.Append(value[..digits]);
        WriteEscaped(output, value[digits]);
        return digits + 1;
    }

    private static int WriteEscaped(Output output, char c)
    {
        output.Append('\\');
        output.Append(c);
        return 1;
    }

    private static bool IsAtBlockStart(Output output) => MarkdownLine.IsAtBlockStart(output.Line);
}
