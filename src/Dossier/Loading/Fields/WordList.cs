using System.Collections.Immutable;
using System.Text;

namespace Dossier.Loading.Fields;

/// <summary>The words of the content for the values of an enumeration: <c>ThinkTank</c> is written <c>think-tank</c>.</summary>
internal static class WordList<T>
    where T : struct, Enum
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static readonly ImmutableArray<string> Words = [.. Enum.GetNames<T>().Select(Word)];

    // A table by word would be compiled for each enumeration anew at every start, and there are a dozen words at most.
    private static readonly T[] Values = Enum.GetValues<T>();

    /// <summary>The value of a word.</summary>
    public static bool TryParse(string word, out T value)
    {
        var at = Words.IndexOf(word);
        value = at < 0 ? default : Values[at];
        return at >= 0;
    }

    /// <summary>What there is to say of each value, in the order of the enumeration.</summary>
    public static ImmutableArray<string> Each(Func<T, string> say)
    {
        var said = ImmutableArray.CreateBuilder<string>(Values.Length);
        foreach (var value in Values)
            said.Add(say(value));
        return said.MoveToImmutable();
    }

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
