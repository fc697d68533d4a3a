namespace Dossier.Typesetting.Layout.Lines;

/// <summary>
/// What is held against a line, by the formulas and (but for the hyphens) the constants of plain TeX (Knuth, The TeXbook, chapter 14).
/// </summary>
internal static class Demerits
{
    /// <summary>For a run of hyphens over the limit: taken only where the text fits in no other way.</summary>
    public const double TooManyHyphens = 1e18;

    private const double LinePenalty = 10;
    private const double ContrastingLines = 10_000;
    private const double ConsecutiveHyphens = 20_000;
    private const double HyphenBeforeLastLine = 5_000;
    private const double SliverAtEnd = 25_000;

    // so bad that nothing is worse, and still small enough for the differences of other lines to count in a sum
    private const double WorstBadness = 1e6;

    /// <summary>0 tight, 1 decent, 2 loose, 3 very loose.</summary>
    public static int FitnessOf(double ratio) => ratio switch
    {
        < -0.5 => 0,
        <= 0.5 => 1,
        <= 1 => 2,
        _ => 3,
    };

    public static double BadnessOf(double ratio)
    {
        double size = Math.Abs(ratio);
        return Math.Min(100 * size * size * size, WorstBadness);
    }

    /// <summary>The demerits of one line, without regard to its neighbours.</summary>
    public static double OfLine(double ratio, int cost)
    {
        double line = LinePenalty + BadnessOf(ratio);
        double square = line * line;
        return cost switch
        {
            >= 0 => square + (double)cost * cost,
            > Item.Forced => square - (double)cost * cost,
            _ => square,
        };
    }

    /// <summary>What the line adds by standing after the one before it.</summary>
    public static double OfNeighbours(int fitnessBefore, int fitness, bool hyphenBefore, bool hyphen, bool isLast)
    {
        double sum = Math.Abs(fitnessBefore - fitness) > 1 ? ContrastingLines : 0;
        if (hyphenBefore && hyphen)
            sum += ConsecutiveHyphens;
        if (hyphenBefore && isLast)
            sum += HyphenBeforeLastLine;
        return sum;
    }

    /// <summary>What a last line of <paramref name="width"/> adds.</summary>
    public static double OfSliver(double width, double sliver) => width < sliver ? SliverAtEnd * (1 - width / (2 * sliver)) : 0;
}
