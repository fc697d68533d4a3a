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
    private const int MostOfOneWord = 16;

    private readonly ImmutableArray<Fact> facts;
    private readonly double threshold;
    private readonly int[][] words;
    private readonly int[][] figures;
    private readonly Dictionary<int, List<int>> index = [];

    // by fact: the last one that it was compared with, so that a candidate that several words lead to is compared once
    private readonly int[] comparedWith;

    public LikeStatements(ImmutableArray<Fact> facts, double threshold)
    {
        (this.facts, this.threshold) = (facts, threshold);
        HashSet<string>[] split = [.. facts.Select(fact => Words.Split(fact.Statement.Value))];
        var vocabulary = Words.Of(split);
        words = [.. split.Select(vocabulary.In)];
        figures = [.. split.Select(vocabulary.FiguresIn)];
        comparedWith = new int[facts.Length];
    }

    /// <summary>
    /// Each fact with the earlier one that is most like it, has the same figures and is not related to it, if there is one.
    /// </summary>
    public IEnumerable<(Fact Fact, Fact Other, double Likeness)> Pairs()
    {
        for (var fact = 0; fact < facts.Length; fact++)
        {
            var head = words[fact].AsMemory(
                0,
                words[fact].Length == 0 ? 0 : words[fact].Length - (int)Math.Ceiling(threshold * words[fact].Length) + 1);
            if (Nearest(fact, head.Span) is { Likeness: > 0 } nearest)
                yield return (facts[fact], facts[nearest.Other], nearest.Likeness);
            Enter(head.Span, fact);
        }
    }

    private (int Other, double Likeness) Nearest(int fact, ReadOnlySpan<int> head)
    {
        var nearest = (Other: -1, Likeness: 0.0);
        foreach (var word in head)
        {
            foreach (var other in index.GetValueOrDefault(word, []))
            {
                if (comparedWith[other] == fact)
                    continue;
                comparedWith[other] = fact;
                var likeness = Likeness(words[fact], words[other]);
                var isNearer = likeness > nearest.Likeness || (likeness == nearest.Likeness && other < nearest.Other);
                if (likeness >= threshold && isNearer && MayBeOne(fact, other))
                    nearest = (other, likeness);
            }
        }

        return nearest;
    }

    private bool MayBeOne(int fact, int other) =>
        figures[fact].AsSpan().SequenceEqual(figures[other]) && !Related.AreRelated(facts[fact], facts[other]);

    /// <summary>
    /// The share of words in common, by Jaccard's index, from 0 to 1; 0 as soon as it is sure to stay below the threshold.
    /// </summary>
    private double Likeness(int[] mine, int[] theirs)
    {
        var needed = threshold / (1 + threshold) * (mine.Length + theirs.Length);
        var (common, here, there) = (0, 0, 0);
        while (here < mine.Length && there < theirs.Length)
        {
            // with room for the division's rounding
            if (common + Math.Min(mine.Length - here, theirs.Length - there) < needed - 0.001)
                return 0;
            if (mine[here] == theirs[there])
                (common, here, there) = (common + 1, here + 1, there + 1);
            else if (mine[here] < theirs[there])
                here++;
            else
                there++;
        }

        return (double)common / (mine.Length + theirs.Length - common);
    }

    private void Enter(ReadOnlySpan<int> head, int fact)
    {
        foreach (var word in head)
        {
            if (!index.TryGetValue(word, out var entered))
                index[word] = entered = [];
            if (entered.Count < MostOfOneWord)
                entered.Add(fact);
        }
    }
}
