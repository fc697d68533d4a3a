using System.Globalization;

namespace Dossier.Typesetting.Layout.Text;

/// <summary>
/// Where a line may end between two characters that no space parts: after hyphens, dashes and in web addresses, and between the characters
/// of Chinese and Japanese. A subset of the Unicode line breaking algorithm (UAX #14) with its kinsoku classes.
/// </summary>
internal static class BreakRules
{
    /// <summary>No line may end here.</summary>
    public const int None = -1;

    private const int AtIdeograph = 0;
    private const int AfterHyphen = 50;
    private const int AfterDash = 30;
    private const int AfterSlash = 120;
    private const int InAddress = 60;

    private const string Closers = ")]}>,.:;!?%’”»…‰°、。〉》」』】〕〗〙〛！），．：；？］｝～﹐﹑﹒﹔﹕﹖﹗・ーゝゞ々";
    private const string Openers = "([{<‘“«„‚〈《「『【〔〖〘〚（［｛￥＄$£€№§#";
    private const string AddressMarks = "/.-?&=_#:%+,~";

    /// <summary>What it costs to end a line before <paramref name="index"/>, or <see cref="None"/>.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="index">At least 1, with no space on either side.</param>
    /// <param name="inAddress">The characters belong to a web address or the like.</param>
    public static int CostBefore(ReadOnlySpan<char> text, int index, bool inAddress)
    {
        char before = text[index - 1], after = text[index];
        if (before == '\u200B')
            return AtIdeograph;
        if (Joins(before) || Joins(after) || char.IsLowSurrogate(after))
            return None;
        if (inAddress)
            return IsAddressBreak(text, index) ? InAddress : None;
        if (IsIdeographicAt(text, index - 1) || IsIdeographicAt(text, index))
            return CostAtIdeograph(text, index);
        return before switch
        {
            '-' or '\u2010' => CostAfterHyphen(text, index),
            '–' => IsWordBefore(text, index - 1) && char.IsLetterOrDigit(after) ? AfterDash : None,
            '—' => char.IsLetterOrDigit(after) ? AfterDash : None,
            '/' => IsLongWord(text[..(index - 1)], true) && IsLongWord(text[index..], false) ? AfterSlash : None,
            _ => None,
        };
    }

    /// <summary>Whether a break before <paramref name="index"/> leaves a hyphen at the end of the line.</summary>
    public static bool EndsWithHyphen(ReadOnlySpan<char> text, int index) => text[index - 1] is '-' or '\u2010';

    /// <summary>
    /// Whether a run of characters without spaces is a web address, a path or another long name that words' rules do not fit.
    /// </summary>
    public static bool IsAddress(ReadOnlySpan<char> token) =>
        token.Length >= 8
        && (token.Contains("://", StringComparison.Ordinal)
            || token.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (token.Contains('/') && token.Contains('.'))
            || token.IndexOf('_') > 0);

    /// <summary>Chinese characters, kana and full-width forms, which lines may end beside.</summary>
    public static bool IsIdeographic(int codePoint) => codePoint
        is (>= 0x2E80 and <= 0x303F and not 0x3000)
        or (>= 0x3040 and <= 0x31FF)
        or (>= 0x3400 and <= 0x4DBF)
        or (>= 0x4E00 and <= 0x9FFF)
        or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE4F)
        or (>= 0xFF00 and <= 0xFFEF)
        or (>= 0x20000 and <= 0x3FFFF);

    private static bool IsIdeographicAt(ReadOnlySpan<char> text, int index)
    {
        char c = text[index];
        if (c < 0x2E80)
            return false;
        if (char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            return IsIdeographic(char.ConvertToUtf32(c, text[index + 1]));
        if (char.IsLowSurrogate(c) && index > 0 && char.IsHighSurrogate(text[index - 1]))
            return IsIdeographic(char.ConvertToUtf32(text[index - 1], c));
        return IsIdeographic(c);
    }

    private static int CostAtIdeograph(ReadOnlySpan<char> text, int index)
    {
        char before = text[index - 1], after = text[index];
        bool forbidden = Openers.Contains(before, StringComparison.Ordinal)
            || Closers.Contains(after, StringComparison.Ordinal)
            || after == FlatText.ObjectMark
            || char.GetUnicodeCategory(after) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
        return forbidden ? None : AtIdeograph;
    }

    private static bool Joins(char c) => c is '\u00A0' or '\u202F' or '\u2007' or '\u2060' or '\uFEFF' or '\u200D';

    // not after a single letter (e-mail), not before figures (T-34, 2024-04-08)
    private static int CostAfterHyphen(ReadOnlySpan<char> text, int index) =>
        char.IsLetter(text[index]) && LettersBefore(text, index - 1) > 1 ? AfterHyphen : None;

    private static bool IsWordBefore(ReadOnlySpan<char> text, int index) => index > 0 && char.IsLetterOrDigit(text[index - 1]);

    private static int LettersBefore(ReadOnlySpan<char> text, int index)
    {
        int count = 0;
        while (index - count > 0 && char.IsLetterOrDigit(text[index - 1 - count]) && count < 4)
            count++;
        return count;
    }

    // at least five letters, figures or hyphens at the end or the beginning of a text: not km/h or 2023/24
    private static bool IsLongWord(ReadOnlySpan<char> text, bool atEnd)
    {
        const int length = 5;
        if (text.Length < length)
            return false;
        foreach (char c in atEnd ? text[^length..] : text[..length])
        {
            if (!char.IsLetterOrDigit(c) && c != '-')
                return false;
        }
        return true;
    }

    // after a mark that no other mark follows, and not so that a single letter is left alone
    private static bool IsAddressBreak(ReadOnlySpan<char> text, int index) =>
        AddressMarks.Contains(text[index - 1], StringComparison.Ordinal)
        && !AddressMarks.Contains(text[index], StringComparison.Ordinal)
        && index + 1 < text.Length
        && !char.IsWhiteSpace(text[index + 1]);
}
