using System.Buffers;
using System.Text;

namespace Dossier.Editions.Bibliography;

/// <summary>Text for the fields of a BibTeX file.</summary>
internal static class TexText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\~^#$%&_{}");

    /// <summary>
    /// Plain text as TeX prints it. BibTeX counts even escaped braces, so those without a partner become commands, which not every reader
    /// knows; letters of every script stay as they are, in UTF-8, which biber and LaTeX read.
    /// </summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
            return text;
        var escaped = new StringBuilder(text.Length + 8);
        var isBalanced = IsBalanced(text);
        foreach (var letter in text)
        {
            if (letter is '{' or '}')
                escaped.Append(isBalanced ? $"\\{letter}" : letter == '{' ? "\\textbraceleft{}" : "\\textbraceright{}");
            else
                Append(escaped, letter);
        }

        return escaped.ToString();
    }

    /// <summary>
    /// An address for a field that is read verbatim (biblatex, 2.2.1 "Data Types"): only what would end the field is encoded.
    /// </summary>
    public static string Address(string url) => url
        .Replace("\\", "%5C", StringComparison.Ordinal)
        .Replace("{", "%7B", StringComparison.Ordinal)
        .Replace("}", "%7D", StringComparison.Ordinal)
        .Replace(" ", "%20", StringComparison.Ordinal);

    private static bool IsBalanced(string text)
    {
        var open = 0;
        foreach (var letter in text)
        {
            open += letter switch { '{' => 1, '}' => -1, _ => 0 };
            if (open < 0)
                return false;
        }

        return open == 0;
    }

    private static void Append(StringBuilder escaped, char letter) => _ = letter switch
    {
        '\\' => escaped.Append("\\textbackslash{}"),
        '~' => escaped.Append("\\textasciitilde{}"),
        '^' => escaped.Append("\\textasciicircum{}"),
        '#' or '$' or '%' or '&' or '_' => escaped.Append('\\').Append(letter),
        _ => escaped.Append(letter),
    };
}
