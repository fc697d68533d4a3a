using System.Globalization;
using System.Text;

namespace Dossier.Templates.Syntax;

/// <summary>Reads a quoted text: with escapes between <c>'</c> or <c>"</c>, as it stands between backquotes (Scriban, "Language", 3.1).</summary>
internal static class StringReader
{
    /// <summary>What the quoted text at <paramref name="at"/> means; it moves behind it, or to where it should have been closed.</summary>
    public static string Read(string text, ref int at, int end, char quote, out string? fault)
    {
        var value = new StringBuilder();
        fault = null;
        var begin = at++;
        while (at < end && text[at] != '\n')
        {
            if (text[at] == quote)
            {
                at++;
                return value.ToString();
            }

            if (text[at] == '\\' && quote != '`')
                ReadEscape(text, ref at, end, value);
            else
                value.Append(text[at++]);
        }

        fault = "a quoted text is not closed";
        at = Recovery(text, begin, Math.Min(at, end));
        return value.ToString();
    }

    // The tag's end on the same line is the likelier end of an unclosed text than the line's.
    private static int Recovery(string text, int begin, int stop)
    {
        var close = text.AsSpan(begin, stop - begin).IndexOf("}}");
        return close < 0 ? stop : begin + close;
    }

    private static void ReadEscape(string text, ref int at, int end, StringBuilder value)
    {
        var c = at + 1 < end ? text[at + 1] : '\\';
        if (c == 'u' && at + 6 <= end
            && ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            value.Append((char)unit);
            at += 6;
            return;
        }

        value.Append(c switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', 'v' => '\v', _ => c });
        at += Math.Min(c == '\n' ? 1 : 2, end - at);
    }
}
