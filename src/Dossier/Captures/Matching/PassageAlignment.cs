using System.Collections.Immutable;

namespace Dossier.Captures.Matching;

/// <summary>Looks for the passage that is most like an excerpt.</summary>
/// <remarks>
/// Each part of the excerpt is aligned with the whole text, token by token, beginning and ending wherever it costs least (P. H. Sellers,
/// "The theory and computation of evolutionary distances: pattern recognition", Journal of Algorithms 1, 1980). A word weighs 4, a character
/// of a script without spaces 2 (about half a word), a sign 1. A token that is missing or added costs its weight, as does one in place of
/// another of its kind, which costs 1 where they differ in case alone (nothing for the first letter of a part). With d, what the cheapest
/// alignments of the parts cost together, and w, the weight of all tokens of the excerpt, the similarity is s = max(0, 1 − d ∕ w): 1 for the
/// same words, 0 for none of them.
/// </remarks>
internal static class PassageAlignment
{
    /// <summary>How many pairs of tokens are compared at most, a fraction of a second's work; beyond that nothing is said to be near.</summary>
    private const long MostPairs = 40_000_000;

    /// <summary>The nearest passages of the excerpt's parts.</summary>
    public static NearestPassages Find(QuotedText excerpt, ImmutableArray<Token> text)
    {
        var weight = excerpt.Parts.Sum(part => part.Sum(token => token.Weight));
        if (weight == 0 || text.Length == 0 || excerpt.Parts.Sum(part => (long)part.Length) * text.Length > MostPairs)
            return new NearestPassages(0, []);
        var aligned = excerpt.Parts.Select(part => Align(part, text)).ToList();
        var similarity = Math.Max(0, 1 - ((double)aligned.Sum(each => each.Cost) / weight));
        return new NearestPassages(similarity, [.. aligned.Where(each => each.End > each.Start)
            .Select(each => new Passage(text[each.Start].Start, text[each.End - 1].End))]);
    }

    private static (int Cost, int Start, int End) Align(ImmutableArray<Token> part, ImmutableArray<Token> text)
    {
        // column[i]: the least cost of turning the first i tokens of the part into tokens that end here, and where those begin.
        var column = new (int Cost, int Start)[part.Length + 1];
        for (var i = 1; i <= part.Length; i++)
            column[i] = (column[i - 1].Cost + part[i - 1].Weight, 0);
        var best = (column[part.Length].Cost, Start: 0, End: 0);
        for (var j = 0; j < text.Length; j++)
        {
            var diagonal = column[0];
            column[0] = (0, j + 1);
            for (var i = 1; i <= part.Length; i++)
            {
                var isBeginning = i == 1 && part[0].BeginsLike(text[j]);
                var (cost, start) = (diagonal.Cost + (isBeginning ? 0 : Substitution(part[i - 1], text[j])), diagonal.Start);
                diagonal = column[i];
                if (diagonal.Cost + text[j].Weight < cost)
                    (cost, start) = (diagonal.Cost + text[j].Weight, diagonal.Start);
                if (column[i - 1].Cost + part[i - 1].Weight < cost)
                    (cost, start) = (column[i - 1].Cost + part[i - 1].Weight, column[i - 1].Start);
                column[i] = (cost, start);
            }

            if (column[part.Length].Cost < best.Cost)
                best = (column[part.Length].Cost, column[part.Length].Start, j + 1);
        }

        return best;
    }

    private static int Substitution(Token left, Token right) =>
        left.Kind != right.Kind ? left.Weight + right.Weight
        : left.Key == right.Key ? 0
        : left.Key.Equals(right.Key, StringComparison.OrdinalIgnoreCase) ? 1
        : left.Weight;
}

/// <summary>Where a text is most like an excerpt.</summary>
/// <param name="Similarity">How like, from 0 to 1.</param>
/// <param name="Passages">The passages nearest to the excerpt's parts, in the parts' order.</param>
internal sealed record NearestPassages(double Similarity, ImmutableArray<Passage> Passages);
