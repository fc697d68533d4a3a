using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dossier.Text;

namespace Dossier.Editions.Site.Search;

/// <summary>
/// Cuts a text into what readers look for: words, numbers, and runs of a script that is written without spaces. The site's script
/// <c>words.js</c> cuts what readers type in the same way; a test holds the two together.
/// </summary>
internal sealed class SearchRuns
{
    /// <summary>Longer words are addresses or codes: nobody types them.</summary>
    private const int LongestPart = 40;

    private readonly string text;
    private readonly List<ImmutableArray<string>> runs = [];
    private int at;

    private SearchRuns(string folded) => text = folded;

    /// <summary>The runs of a text in order, each as its parts: a word has one, a compound several, a number or a run without spaces one.</summary>
    public static IReadOnlyList<ImmutableArray<string>> Of(string text)
    {
        var scan = new SearchRuns(LetterFolding.Fold(text));
        while (scan.at < scan.text.Length)
            scan.Step();
        return scan.runs;
    }

    /// <summary>
    /// Whether a character belongs to a script without spaces between words, so that pairs of characters stand for words: Han, kana, Thai.
    /// </summary>
    public static bool IsUnspaced(int letter) => letter is (>= 0x0E00 and <= 0x0E7F) or (>= 0x3005 and <= 0x3007) or (>= 0x3040 and <= 0x30FF)
        or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x323AF);

    private void Step()
    {
        var rune = RuneAt(at);
        if (IsUnspaced(rune.Value))
            Add(Take(letter => IsUnspaced(letter.Value)));
        else if (Rune.IsDigit(rune) && rune.IsAscii && NumberEnd() is var end && end > 0)
            AddNumber(end);
        else if (IsWord(rune))
            Compound();
        else
            at += rune.Utf16SequenceLength;
    }

    // A number with separators: 240.11, 1,280, 240,1, and thousands set apart by a no-break or thin space.
    private int NumberEnd()
    {
        var end = at + Digits(at);
        var separators = 0;
        while (end < text.Length)
        {
            var digits = Digits(end + 1);
            if (!(text[end] is '.' or ',' ? digits > 0 : text[end] is '\u00A0' or '\u2009' or '\u202F' && digits == 3))
                break;
            separators++;
            end += 1 + digits;
        }

        return separators > 0 ? end : 0;
    }

    private void AddNumber(int end)
    {
        var number = string.Concat(text[at..end].Where(letter => letter is not ('\u00A0' or '\u2009' or '\u202F')));
        at = end;
        Add(IsGroupedByCommas(number) ? number.Replace(",", "", StringComparison.Ordinal) : number.Replace(',', '.'));
    }

    // 1,280 and 1,280.5, but not 240,1.
    private static bool IsGroupedByCommas(string number)
    {
        var whole = number.Split('.');
        var groups = whole[0].Split(',');
        return whole.Length <= 2 && groups.Length > 1 && groups[0].Length <= 3 && groups.Skip(1).All(group => group.Length == 3)
            && (whole.Length == 1 || !whole[1].Contains(',', StringComparison.Ordinal));
    }

    // Words joined by hyphens and apostrophes; the English genitive is left out.
    private void Compound()
    {
        var parts = ImmutableArray.CreateBuilder<string>();
        var joint = '\0';
        while (true)
        {
            var part = Take(IsWord);
            if (part != "s" || joint is not ('\'' or '’'))
                parts.Add(part);
            joint = at + 1 < text.Length && text[at] is '\'' or '’' or '-' or '\u2010' or '\u2011' && IsWord(RuneAt(at + 1)) ? text[at] : '\0';
            if (joint == '\0')
                break;
            at++;
        }

        parts.RemoveAll(part => part.Length > LongestPart);
        if (parts.Count > 0)
            runs.Add(parts.ToImmutable());
    }

    private void Add(string run) => runs.Add([run]);

    private string Take(Func<Rune, bool> belongs)
    {
        var start = at;
        while (at < text.Length && RuneAt(at) is var rune && belongs(rune))
            at += rune.Utf16SequenceLength;
        return text[start..at];
    }

    private int Digits(int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end - start;
    }

    private Rune RuneAt(int index) => Rune.TryGetRuneAt(text, index, out var rune) ? rune : Rune.ReplacementChar;

    private static bool IsWord(Rune rune) => !IsUnspaced(rune.Value) && Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
