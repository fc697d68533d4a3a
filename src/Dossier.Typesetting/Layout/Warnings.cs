using System.Collections.Immutable;
using System.Globalization;

namespace Dossier.Typesetting.Layout;

/// <summary>What could not be set as asked: each thing once, and of each kind a bounded number.</summary>
internal sealed class Warnings
{
    private const int MostOfAKind = 100;
    private const int LongestExcerpt = 60;

    private readonly List<LayoutWarning> list = [];
    private readonly HashSet<(LayoutWarningKind, string)> seen = [];
    private readonly Dictionary<LayoutWarningKind, int> counts = [];

    public ImmutableArray<LayoutWarning> ToImmutable() => [.. list];

    /// <summary>Adds a warning unless it, or enough of its kind, is there.</summary>
    /// <param name="kind">What it is about.</param>
    /// <param name="subject">What tells it from others of its kind.</param>
    /// <param name="message">The fault in words.</param>
    public void Add(LayoutWarningKind kind, string subject, string message)
    {
        if (counts.GetValueOrDefault(kind) >= MostOfAKind || !seen.Add((kind, subject)))
            return;
        counts[kind] = counts.GetValueOrDefault(kind) + 1;
        list.Add(new LayoutWarning(kind, message));
    }

    /// <summary>No font has the character at <paramref name="index"/> of a word.</summary>
    public void Missing(string word, int index)
    {
        bool isPair = index + 1 < word.Length && char.IsSurrogatePair(word[index], word[index + 1]);
        int codePoint = isPair ? char.ConvertToUtf32(word[index], word[index + 1]) : word[index];
        string name = "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
        Add(LayoutWarningKind.MissingCharacter, name, $"no font has {name}, met in `{Excerpt(word)}`");
    }

    /// <summary>The beginning of a text, for messages.</summary>
    public static string Excerpt(string text) => text.Length <= LongestExcerpt ? text : string.Concat(text.AsSpan(0, LongestExcerpt), "…");
}
