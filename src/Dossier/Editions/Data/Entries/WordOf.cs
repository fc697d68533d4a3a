using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Loading.Fields;

namespace Dossier.Editions.Data.Entries;

/// <summary>The words by which the dataset calls the values of an enumeration, which are the content's own: <c>very-low</c>, <c>think-tank</c>.</summary>
internal static class WordOf<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> Words =
        Enum.GetValues<T>().Zip(WordList<T>.Words).ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>All words, in the order of the enumeration.</summary>
    public static ImmutableArray<string> All => WordList<T>.Words;

    /// <summary>The word of a value.</summary>
    public static string Of(T value) => Words[value];

    /// <summary>The word of a value that may be missing.</summary>
    public static string? Of(T? value) => value is { } known ? Words[known] : null;
}
