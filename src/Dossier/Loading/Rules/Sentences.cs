using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Dossier.Loading.Rules;

/// <summary>
/// Finds where a second sentence begins. It would rather miss one than see one that is none: a period after an abbreviation or an
/// initial ends nothing, nor does a question mark before a closing quote, which may end a title, nor whatever stands within quotes.
/// </summary>
internal static class Sentences
{
    private const string Terminators = ".?!。！？…";
    private const string Closing = "”’\"')]»›」』）】";
    private const string Opening = "“‘\"'([«‹「『（【¿¡";

    private static readonly SearchValues<char> TerminatorSet = SearchValues.Create(Terminators);

    private static readonly FrozenSet<string> Abbreviations = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "adm", "al", "amb", "approx", "apr", "art", "aug", "ave", "brig", "bros", "ca", "capt", "cf", "cmdr", "co", "col", "corp", "dec",
        "dept", "dr", "ed", "eds", "esp", "est", "etc", "feb", "fig", "gen", "gov", "hon", "inc", "ing", "jan", "jr", "jul", "jun", "lt",
        "ltd", "maj", "mar", "messrs", "mfr", "mln", "mme", "mr", "mrs", "ms", "mt", "no", "nos", "nov", "oct", "op", "para", "paras",
        "pp", "pres", "prof", "resp", "rev", "sen", "sep", "sept", "sgt", "sr", "st", "tel", "trn", "viz", "vol", "vs", "bn", "tr",
        "rep", "reps", "lit", "ft", "nr", "univ", "assn", "intl", "natl", "dist", "г", "гг", "им", "млн", "млрд", "руб", "тыс", "ул",
        "д-р");

    /// <summary>The offset at which a second sentence begins, or -1.</summary>
    public static int Second(string text)
    {
        var (from, quotes) = (0, 0);
        for (var at = text.AsSpan().IndexOfAny(TerminatorSet); at >= 0;)
        {
            var next = Skip(text, at, Terminators);
            if (StartAfter(text, at, next) is >= 0 and var start)
            {
                quotes += Balance(text.AsSpan(from, start - from));
                from = start;
                if (quotes <= 0)
                    return start;
            }

            var further = text.AsSpan(next).IndexOfAny(TerminatorSet);
            at = further < 0 ? -1 : next + further;
        }

        return -1;
    }

    /// <summary>How many more quotes are opened than closed, of those whose two signs differ.</summary>
    private static int Balance(ReadOnlySpan<char> text) =>
        text.Count('“') - text.Count('”') + text.Count('«') - text.Count('»') + text.Count('「') - text.Count('」');

    /// <summary>Whether a text ends as sentences do: with a terminator, perhaps followed by closing quotes or brackets.</summary>
    public static bool IsFinished(string text)
    {
        var end = text.AsSpan().TrimEnd(Closing);
        return end.Length > 0 && Terminators.Contains(end[^1], StringComparison.Ordinal);
    }

    /// <summary>Where a sentence begins behind terminators that end at <paramref name="next"/>, or -1.</summary>
    private static int StartAfter(string text, int terminator, int next)
    {
        var quoted = Skip(text, next, Closing);
        var start = quoted;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        if (start == text.Length)
            return -1;
        if (text[next - 1] is '。' or '！' or '？')
            return quoted == next ? start : -1;
        var ends = start > quoted && BeginsSentence(text, start) && (text[next - 1] == '.' || quoted == next)
            && !IsAbbreviated(text, terminator);
        return ends ? start : -1;
    }

    private static int Skip(string text, int at, string letters)
    {
        while (at < text.Length && letters.Contains(text[at], StringComparison.Ordinal))
            at++;
        return at;
    }

    private static bool BeginsSentence(string text, int at)
    {
        at = Skip(text, at, Opening);
        return Rune.TryGetRuneAt(text, at < text.Length ? at : 0, out var first) && (Rune.IsUpper(first) || Scripts.IsUnspaced(first));
    }

    /// <summary>Whether the period at an offset belongs to the word before it.</summary>
    private static bool IsAbbreviated(string text, int period)
    {
        if (text[period] != '.')
            return false;
        var start = period;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && !Opening.Contains(text[start - 1], StringComparison.Ordinal))
            start--;
        var word = text[start..period];
        // One letter is an initial; a period within is an abbreviation such as `a.m`.
        return word.Length <= 1 || word.Contains('.', StringComparison.Ordinal) || Abbreviations.Contains(word) || IsInitial(word);
    }

    // J.-P., and initials joined to a word by a dash.
    private static bool IsInitial(string word) => word.Length >= 2 && word[^2] is '-' or '–' or '—' && char.IsUpper(word[^1]);
}
