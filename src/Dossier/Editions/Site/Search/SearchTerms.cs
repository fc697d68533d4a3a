using System.Collections.Immutable;

namespace Dossier.Editions.Site.Search;

/// <summary>The terms under which a text is found.</summary>
internal static class SearchTerms
{
    private static readonly ImmutableHashSet<string> English =
    [
        "a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "for", "from", "had", "has", "have", "in", "is", "it", "its", "of", "on",
        "or", "that", "the", "their", "this", "to", "was", "were", "which", "will", "with",
    ];

    /// <summary>Words so common in a language that they say nothing; nobody is helped by finding them.</summary>
    public static ImmutableHashSet<string> StopWords(string language) =>
        language == "en" || language.StartsWith("en-", StringComparison.Ordinal) ? English : [];

    /// <summary>The terms of a text in order, repeated where they are.</summary>
    /// <remarks>
    /// A run of a script without spaces gives its pairs of characters and its last one, so that each character begins a term. A compound
    /// gives its parts and, if it has two, the whole written together: <c>S-400</c> is found as <c>400</c> and as <c>s400</c>.
    /// </remarks>
    public static IEnumerable<string> Of(string text, ImmutableHashSet<string> stopWords)
    {
        foreach (var parts in SearchRuns.Of(text))
        {
            if (SearchRuns.IsUnspaced(char.ConvertToUtf32(parts[0], 0)))
            {
                foreach (var pair in Pairs(parts[0]))
                    yield return pair;
                continue;
            }

            foreach (var part in parts.Where(part => !stopWords.Contains(part)))
                yield return part;
            if (parts.Length == 2 && !parts.All(part => part.All(char.IsAsciiDigit)))
                yield return string.Concat(parts);
        }
    }

    private static IEnumerable<string> Pairs(string run)
    {
        var letters = run.EnumerateRunes().Select(letter => letter.ToString()).ToList();
        for (var index = 0; index < letters.Count; index++)
            yield return index + 1 < letters.Count ? letters[index] + letters[index + 1] : letters[index];
    }
}
