using System.Globalization;
using System.Text;

namespace Dossier.Text;

/// <summary>Makes any text harmless to print on a terminal or in a log, and says how wide it will be there.</summary>
/// <remarks>
/// Control characters become their pictures (U+2400 ff.), so that content cannot send escape sequences; characters that turn the
/// direction of the text or are invisible by design become U+FFFD, so that it cannot be made to read as what it is not
/// (Boucher and Anderson, "Trojan Source", 2021).
/// </remarks>
internal static class DisplayText
{
    private const string Tab = "    ";
    private const int EmojiPresentation = 0xFE0F;

    /// <summary>The text on one line, harmless.</summary>
    public static string Harmless(string text)
    {
        if (!text.Any(IsHarmful))
            return text;
        var shown = new StringBuilder(text.Length);
        foreach (var letter in text)
            shown.Append(Picture(letter));
        return shown.ToString();
    }

    /// <summary>The text's user-perceived characters (grapheme clusters, Unicode UAX #29).</summary>
    public static List<DisplayCell> Cells(ReadOnlySpan<char> text)
    {
        var cells = new List<DisplayCell>(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text[at..]);
            var element = text.Slice(at, length);
            if (element is "\t")
                cells.Add(new DisplayCell(at, at + length, Tab, Tab.Length));
            else
                cells.Add(Cell(at, Harmless(element.ToString()), length));
            at += length;
        }

        return cells;
    }

    /// <summary>How many columns a text takes on a terminal.</summary>
    public static int Width(string text) => Cells(text).Sum(cell => cell.Width);

    /// <summary>Whether printing this character as it is could change what a reader sees of others.</summary>
    public static bool IsHarmful(char letter) =>
        char.IsControl(letter)
        || letter is '\u061C' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF'
            or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or (>= '\uFFF9' and <= '\uFFFB');

    private static DisplayCell Cell(int at, string shown, int length)
    {
        var (widest, flags, emoji) = (0, 0, false);
        foreach (var rune in shown.EnumerateRunes())
        {
            widest = Math.Max(widest, RuneWidth(rune));
            flags += rune.Value is >= 0x1F1E6 and <= 0x1F1FF ? 1 : 0;
            emoji |= rune.Value == EmojiPresentation;
        }

        return new DisplayCell(at, at + length, shown, flags == 2 || (emoji && widest > 0) ? 2 : widest);
    }

    private static char Picture(char letter) => letter switch
    {
        < ' ' => (char)('\u2400' + letter),
        '\u007F' => '\u2421',
        _ when IsHarmful(letter) => '\uFFFD',
        _ => letter,
    };

    private static int RuneWidth(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => WideCharacters.Contains(rune.Value) ? 2 : 1,
    };
}
