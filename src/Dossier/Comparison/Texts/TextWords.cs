using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Comparison.Texts;

/// <summary>Parts a text into what a reader takes for its smallest pieces.</summary>
internal static class TextWords
{
    private const string WithinWords = ".,'’-–/";

    /// <summary>
    /// Words and numbers whole, with the points, hyphens and apostrophes inside of them; each Chinese or Japanese character, sign and space
    /// by itself. Joined, the pieces give the text.
    /// </summary>
    public static ImmutableArray<string> Split(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = EndOfWord(text, at);
            words.Add(text[at..end]);
            at = end;
        }

        return words.ToImmutable();
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && (IsLetter(text, end) || (end > start && WithinWords.Contains(text[end], StringComparison.Ordinal) && end + 1 < text.Length && IsLetter(text, end + 1))))
            end++;
        if (end > start)
            return end;
        return start + (char.IsHighSurrogate(text[start]) && start + 1 < text.Length ? 2 : 1);
    }

    private static bool IsLetter(string text, int at) =>
        (char.IsLetterOrDigit(text[at]) || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark)
        && !WideCharacters.Contains(text[at]);
}
