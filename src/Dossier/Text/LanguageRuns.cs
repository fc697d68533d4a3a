using System.Text;

namespace Dossier.Text;

/// <summary>Splits a text where its script changes, so that an edition can mark the language and choose the face.</summary>
public static class LanguageRuns
{
    private const string Chinese = "zh";

    /// <summary>
    /// The runs of a text, in order, together the whole text. Han characters, with the wide punctuation beside them, are <c>zh</c>; Cyrillic
    /// words get the language that the caller names; the rest has no language of its own.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="cyrillic">The language of Cyrillic letters, where the caller knows it: Russian is not the only one to use them.</param>
    public static IEnumerable<LanguageRun> Split(string text, string? cyrillic = null)
    {
        var plain = 0;
        for (var at = 0; at < text.Length;)
        {
            if (LanguageAt(text, at, cyrillic) is not { } language)
            {
                at++;
                continue;
            }

            var start = language == Chinese ? OpeningPunctuation(text, plain, at) : at;
            if (start > plain)
                yield return new LanguageRun(text[plain..start], null);
            at = plain = RunEnd(text, at, language, cyrillic);
            yield return new LanguageRun(text[start..at], language);
        }

        if (plain < text.Length)
            yield return new LanguageRun(text[plain..], null);
    }

    /// <summary>Whether <see cref="Split"/> might find more than one run; cheap.</summary>
    public static bool MayDiffer(ReadOnlySpan<char> text, bool cyrillic) =>
        text.ContainsAnyInRange('\u2E80', '\uFFFF') || (cyrillic && text.ContainsAnyInRange('\u0400', '\u052F'));

    private static int RunEnd(string text, int start, string language, string? cyrillic)
    {
        var end = start;
        for (var at = start; at < text.Length; at++)
        {
            if (LanguageAt(text, at, cyrillic) == language || char.IsLowSurrogate(text[at]) || (language == Chinese && IsWidePunctuation(text[at])))
                end = at + 1;
            else if (language == Chinese || text[at] is not (' ' or '-' or '’'))
                break;
        }

        return end;
    }

    private static int OpeningPunctuation(string text, int plain, int at)
    {
        while (at > plain && IsWidePunctuation(text[at - 1]))
            at--;
        return at;
    }

    private static bool IsWidePunctuation(char letter) => letter is (>= '\u3001' and <= '\u303F') or (>= '\uFF00' and <= '\uFFEF');

    private static string? LanguageAt(string text, int at, string? cyrillic)
    {
        if (cyrillic is not null && text[at] is >= '\u0400' and <= '\u052F')
            return cyrillic;
        return text[at] >= '\u2E80' && Rune.TryGetRuneAt(text, at, out var rune) && IsHan(rune.Value) ? Chinese : null;
    }

    // The blocks of unified ideographs, their extensions and the compatibility ideographs (Unicode 16, Blocks.txt).
    private static bool IsHan(int value) => value is (>= 0x2E80 and <= 0x2FDF) or 0x3005 or 0x3007 or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x323AF);
}

/// <summary>A stretch of text in one language.</summary>
/// <param name="Text">The stretch.</param>
/// <param name="Language">A BCP 47 tag, or null for that of the surrounding text.</param>
public readonly record struct LanguageRun(string Text, string? Language);
