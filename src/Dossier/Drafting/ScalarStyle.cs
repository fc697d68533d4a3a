using System.Buffers;
using System.Text.RegularExpressions;

namespace Dossier.Drafting;

/// <summary>Writes a text as a YAML scalar: plain where that is safe, else in single quotes.</summary>
internal static partial class ScalarStyle
{
    // The characters that begin something else than a plain scalar (YAML 1.2.2, c-indicator).
    private const string Indicators = "#,[]{}&*!|>'\"%@`";

    private static readonly SearchValues<char> FlowIndicators = SearchValues.Create(",[]{}?:");

    /// <summary>The scalar on one line.</summary>
    /// <param name="text">One line of text.</param>
    /// <param name="isFlow">Whether it stands between braces or brackets.</param>
    /// <param name="isProse">Whether a text that other readers of YAML take for a number, a date or a truth is to stay text for them.</param>
    public static string Write(string text, bool isFlow, bool isProse) =>
        IsPlain(text, isFlow) && !(isProse && Guessed().IsMatch(text)) ? text : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static bool IsPlain(string text, bool isFlow)
    {
        if (text.Length == 0 || text is "~" or "null" || text[0] == ' ' || text[^1] is ' ' or ':' || Indicators.Contains(text[0], StringComparison.Ordinal))
            return false;
        if (text[0] is '-' or '?' or ':' && (text.Length == 1 || text[1] == ' '))
            return false;
        if (text.StartsWith("---", StringComparison.Ordinal) || text.StartsWith("...", StringComparison.Ordinal))
            return false;
        return !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal)
            && !(isFlow && text.AsSpan().ContainsAny(FlowIndicators));
    }

    // What YAML 1.1 makes of a plain text: its types bool, null, merge, int, float (also in base 60) and timestamp.
    [GeneratedRegex(
        @"^(?:y|n|yes|no|true|false|on|off|null|<<|=|[-+]?(?:0[bx])?[0-9][0-9a-f_,.:]*(?:e[-+]?[0-9]+)?|[-+]?\.(?:[0-9_]+|inf|nan)|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Guessed();
}
