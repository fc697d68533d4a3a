using System.Collections.Immutable;

namespace Dossier.Editions.Site.Search;

/// <summary>Which documents have a term, and how much it counts in each.</summary>
internal sealed class Postings
{
    /// <summary>The most that a term can count in a document; the least is 1.</summary>
    public const int HighestLevel = 15;

    private const int LevelBits = 4;
    private const int LevelMask = (1 << LevelBits) - 1;
    private readonly List<int> packed = [];

    /// <summary>How many documents have it.</summary>
    public int Count => packed.Count;

    /// <summary>Adds a document; documents come in the order of their numbers, each once.</summary>
    public void Add(int document, int level) => packed.Add((document << LevelBits) | level);

    /// <summary>The documents in which it counts so much, in order.</summary>
    /// <param name="least">The lowest level.</param>
    /// <param name="most">The highest.</param>
    public ImmutableArray<int> Between(int least, int most) =>
        [.. packed.Where(posting => (posting & LevelMask) >= least && (posting & LevelMask) <= most).Select(posting => posting >> LevelBits)];
}
