using System.Globalization;
using System.Text;
using Dossier.Loading.Rules;
using Dossier.Text;

namespace Dossier.Captures.Matching;

/// <summary>Quotes a passage of a captured text on one line, and no more of it than the editorial rules allow to be quoted.</summary>
internal static class PassageText
{
    private const int LongestPassage = 400;

    /// <summary>
    /// At most <see cref="FactRules.LongestExcerpt"/> words of the passage, white space folded, without characters that content must not
    /// hold.
    /// </summary>
    public static string Of(string text, Passage passage)
    {
        var quoted = new StringBuilder();
        for (var at = passage.Start; at < passage.End && quoted.Length < LongestPassage;)
        {
            var element = text.AsSpan(at, Math.Min(passage.End, at + LongestPassage) - at);
            var length = StringInfo.GetNextTextElementLength(element);
            Append(quoted, element[..length]);
            at += length;
        }

        return Clipped(quoted.ToString().Trim());
    }

    private static void Append(StringBuilder quoted, ReadOnlySpan<char> element)
    {
        if (char.IsWhiteSpace(element[0]) || char.IsControl(element[0]))
            quoted.Append(quoted.Length > 0 && quoted[^1] != ' ' ? " " : "");
        else if (ForbiddenCharacters.IndexIn(element) < 0 && Rune.TryGetRuneAt(element.ToString(), 0, out _))
            quoted.Append(element);
    }

    /// <summary>The text without the words at its end that are too many.</summary>
    private static string Clipped(string text)
    {
        while (WordCount.Of(text) > FactRules.LongestExcerpt)
        {
            var space = text.LastIndexOf(' ');
            text = space > 0 ? text[..space] : text[..^(char.IsLowSurrogate(text[^1]) ? 2 : 1)];
        }

        return text;
    }
}
