using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Checking.Facts;

/// <summary>Finds statements that share most of their words, without comparing each with each.</summary>
/// <remarks>
/// Two sets of words with a Jaccard index of t or more share a word among the first |x| - ceil(t|x|) + 1 of each, both sorted alike:
/// prefix filtering (Chaudhuri, Ganti and Kaushik, “A Primitive Operator for Similarity Joins in Data Cleaning”, ICDE 2006). Sorted by
/// rarity, those words lead to few candidates.
/// </remarks>
internal sealed class LikeStatements
{
    // more statements than this under one rare word are somebody's attempt to make this slow
    private const int MostOfOneWord = 32;

    private readonly ImmutableArray<Fact> facts;
    private readonly double threshold;
    private readonly int[][] words;
    private readonly int[][] figures;
    private readonly Dictionary<int, List<int>> index = [];

    public LikeStatements(ImmutableArray<Fact> facts, double threshold)
    {
        (this.facts, this.threshold) = (facts, threshold);
        var vocabulary = Words.Of(facts.Select(fact => fact.Statement.Value));
        words = [.. facts.Select(fact => vocabulary.In(fact.Statement.Value))];
        figures = [.. facts.Select(fact => vocabulary.FiguresIn(fact.Statement.Value))];
    }

    /// <summary>Each fact with the earlier one that is most like it, has the same figures and is not related to it, if there is one.</summary>
    public IEnumerable<(Fact Fact, Fact Other, double Likeness)> Pairs()
    {
        for (var fact = 0; fact < facts.Length; fact++)
        {
            var head = words[fact].Take(words[fact].Length - (int)Math.Ceiling(threshold * words[fact].Length) + 1).ToArray();
            if (Nearest(fact, head) is { } other)
                yield return (facts[fact], facts[other], Likeness(fact, other));
            foreach (var word in head)
                Enter(word, fact);
        }
    }

    private int? Nearest(int fact, int[] head)
    {
        var candidates = Analysis.Numbers.Distinct(head.SelectMany(word => index.GetValueOrDefault(word, [])));
        return candidates.Where(other => IsAlike(fact, other)).Select(other => (int?)other).MaxBy(other => Likeness(fact, other.GetValueOrDefault()));
    }

    private bool IsAlike(int fact, int other) => Likeness(fact, other) >= threshold
        && figures[fact].AsSpan().SequenceEqual(figures[other])
        && !Related.AreRelated(facts[fact], facts[other]);

    /// <summary>The share of words in common, by Jaccard's index, from 0 to 1.</summary>
    private double Likeness(int fact, int other)
    {
        var (mine, theirs) = (words[fact], words[other]);
        var (common, at) = (0, 0);
        foreach (var word in mine)
        {
            while (at < theirs.Length && theirs[at] < word)
                at++;
            if (at < theirs.Length && theirs[at] == word)
                common++;
        }

        return (double)common / Math.Max(1, mine.Length + theirs.Length - common);
    }

    private void Enter(int word, int fact)
    {
        if (!index.TryGetValue(word, out var entered))
            index[word] = entered = [];
        if (entered.Count < MostOfOneWord)
            entered.Add(fact);
    }
}
