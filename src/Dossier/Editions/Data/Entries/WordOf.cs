using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Dossier.Editions.Data.Entries;

/// <summary>
/// The words by which the dataset calls the values of an enumeration, which are the content's own: <c>very-low</c>, <c>think-tank</c>.
/// </summary>
internal static class WordOf<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> Words = Enum.GetValues<T>().ToFrozenDictionary(value => value, value => Kebab(value.ToString()));

    /// <summary>All words, in the order of the enumeration.</summary>
    public static ImmutableArray<string> All { get; } = [.. Enum.GetValues<T>().Select(Of)];

    /// <summary>The word of a value.</summary>
    public static string Of(T value) => Words[value];

    /// <summary>The word of a value that may be missing.</summary>
    public static string? Of(T? value) => value is { } known ? Words[known] : null;

    // The letters of the Admiralty code stay as they are.
    private static string Kebab(string name)
    {
        if (name.Length == 1)
            return name;
        var word = new StringBuilder();
        foreach (var letter in name)
            word.Append(char.IsAsciiLetterUpper(letter) && word.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        return word.ToString();
    }
}
