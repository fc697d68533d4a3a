using System.Collections.Immutable;

namespace Dossier.Editions.Site.Search;

/// <summary>
/// How much each term counts in a document: BM25 with a weight for each field (Robertson and Zaragoza 2009, “The Probabilistic Relevance
/// Framework”, section 3.4), rounded to a few levels. How rare a term is is left to whoever searches.
/// </summary>
internal static class TermWeights
{
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;
    // The words of a headline. A fixed length keeps a document's weights free of what else is in the dossier.
    private const double UsualLength = 8;

    /// <summary>Each term once, with its level from 1 to <see cref="Postings.HighestLevel"/>.</summary>
    public static ImmutableArray<(string Term, int Level)> Of(ImmutableArray<SearchField> fields, ImmutableHashSet<string> stopWords)
    {
        var scores = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var field in fields)
            Add(scores, [.. SearchTerms.Of(field.Text, stopWords)], field.Weight);
        return [.. scores.Select(pair => (pair.Key, Math.Clamp((int)Math.Round(pair.Value), 1, Postings.HighestLevel)))];
    }

    private static void Add(Dictionary<string, double> scores, List<string> terms, int weight)
    {
        var norm = Saturation * (1 - LengthShare + (LengthShare * terms.Count / UsualLength));
        foreach (var (term, count) in terms.CountBy(term => term, StringComparer.Ordinal))
            scores[term] = scores.GetValueOrDefault(term) + (weight * count * (Saturation + 1) / (count + norm));
    }
}
