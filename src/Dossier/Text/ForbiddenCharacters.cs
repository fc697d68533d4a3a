using System.Buffers;

namespace Dossier.Text;

/// <summary>
/// Characters that have no place in a text that people review: they do nothing, or they make it read otherwise than it is
/// (Unicode Technical Standard 55, "Source Code Handling"). Tabs and carriage returns are for the reader of a format to judge.
/// </summary>
internal static class ForbiddenCharacters
{
    private static readonly SearchValues<char> All = SearchValues.Create(
        [.. Range('\u0000', '\u0008'), '\u000B', '\u000C', .. Range('\u000E', '\u001F'), .. Range('\u007F', '\u009F'),
            '\u00AD', '\u061C', '\u180E', '\u200B', '\u200E', '\u200F', .. Range('\u2028', '\u202E'), .. Range('\u2060', '\u206F'),
            .. Range('\uFDD0', '\uFDEF'), '\uFEFF', .. Range('\uFFF9', '\uFFFB'), '\uFFFE', '\uFFFF']);

    /// <summary>The offset of the first one, or -1.</summary>
    public static int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(All);

    /// <summary>
    /// Whether one of them is merely unseen, or turns the direction of the text, rather than being a control or no character at all.
    /// </summary>
    public static bool IsHidden(char letter) =>
        letter is '\u00AD' or '\u061C' or '\u180E' or '\uFEFF'
            or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F');

    /// <summary>A character's number as Unicode writes it: <c>U+202E</c>.</summary>
    public static string Number(char letter) => $"U+{(int)letter:X4}";

    private static char[] Range(char first, char last) => [.. Enumerable.Range(first, last - first + 1).Select(code => (char)code)];
}
