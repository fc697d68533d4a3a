namespace Dossier.Benchmarks.Synthetic;

/// <summary>
/// Numbers that look random and are always the same for the same record: SplitMix64 (Steele, Lea and Flood, “Fast Splittable Pseudorandom
/// Number Generators”, OOPSLA 2014), started from a record's kind and number. So any record can be made without those before it.
/// </summary>
internal struct Draw(SyntheticKind kind, int number)
{
    private ulong state = ((ulong)kind << 40) + (uint)number;

    /// <summary>A whole number from 0 on, below <paramref name="end"/>.</summary>
    public int Below(int end) => (int)(Fraction() * end);

    /// <summary>Whether something happens that does so in so many of a hundred cases.</summary>
    public bool Happens(double percent) => Fraction() * 100 < percent;

    /// <summary>One of several.</summary>
    public T Of<T>(params ReadOnlySpan<T> items) => items[Below(items.Length)];

    /// <summary>From 0 to <paramref name="most"/>, most often small: geometrically distributed, with this mean.</summary>
    public int Few(double mean, int most) =>
        mean <= 0 ? 0 : Math.Min(most, (int)(Math.Log(1 - Fraction()) / Math.Log(mean / (1 + mean))));

    /// <summary>At least 0, below 1.</summary>
    private double Fraction()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return ((mixed ^ (mixed >> 31)) >> 11) / (double)(1UL << 53);
    }
}

/// <summary>What is drawn for: two kinds never share their numbers.</summary>
internal enum SyntheticKind
{
    Fact,
    FactSources,
    Source,
    SourcePublisher,
    SourceRelay,
    Publisher,
    Entity,
    Series,
    Point,
    PointSource,
}
