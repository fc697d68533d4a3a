using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Dossier.Loading.Fields;

/// <summary>The words of the content for the values of an enumeration: <c>ThinkTank</c> is written <c>think-tank</c>.</summary>
internal static class WordList<T>
    where T : struct, Enum
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static readonly ImmutableArray<string> Words = [.. Enum.GetNames<T>().Select(Word)];

    private static readonly FrozenDictionary<string, T> Values =
        Enum.GetNames<T>().ToFrozenDictionary(Word, Enum.Parse<T>, StringComparer.Ordinal);

    /// <summary>The value of a word.</summary>
    public static bool TryParse(string word, out T value) => Values.TryGetValue(word, out value);

    // A name of one letter, as the Admiralty code has them, is written as it is.
    private static string Word(string name)
    {
        if (name.Length == 1)
            return name;
        var word = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && word.Length > 0)
                word.Append('-');
            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
