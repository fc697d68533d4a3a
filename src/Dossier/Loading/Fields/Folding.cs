using System.Text;

namespace Dossier.Loading.Fields;

/// <summary>Makes one line of a text, however the editor broke it.</summary>
internal static class Folding
{
    /// <summary>
    /// Runs of spaces, tabs and line ends become one space, and vanish at both ends; no-break spaces are the author's own.
    /// </summary>
    public static string Fold(string text)
    {
        if (!NeedsFolding(text))
            return text;
        var line = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!IsSpace(letter))
                line.Append(letter);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return line.ToString().TrimEnd(' ');
    }

    private static bool NeedsFolding(string text) =>
        text.Length > 0 && (IsSpace(text[0]) || IsSpace(text[^1]) || text.Contains("  ", StringComparison.Ordinal)
            || text.AsSpan().IndexOfAny('\n', '\r', '\t') >= 0);

    private static bool IsSpace(char letter) => letter is ' ' or '\n' or '\r' or '\t';
}
