using System.Collections.Immutable;

namespace Dossier.Charts;

/// <summary>
/// The few round values that a chart's grid shows. The steps and their order of preference are those of Talbot, Lin and Hanrahan, "An
/// Extension of Wilkinson's Algorithm for Positioning Tick Labels on Axes" (2010), the range is labelled inside, and of the two goals that
/// they weigh, few lines win here: two, or three, besides the base line.
/// </summary>
/// <param name="Step">The distance of two values.</param>
/// <param name="Values">From the lowest, zero among them if it is in range.</param>
internal sealed record GridValues(double Step, ImmutableArray<double> Values)
{
    private static readonly double[] Steps = [1, 5, 2, 2.5, 4, 3];

    /// <summary>The values for a range; none where it is empty.</summary>
    public static GridValues For(double low, double high)
    {
        var span = high - low;
        if (!(span > 0) || !double.IsFinite(span))
            return new GridValues(1, []);
        var best = (Penalty: double.MaxValue, Step: 1.0);
        var magnitude = Math.Floor(Math.Log10(span));
        for (var power = magnitude - 1; power <= magnitude; power++)
        {
            for (var index = 0; index < Steps.Length; index++)
            {
                var step = Steps[index] * Math.Pow(10, power);
                var penalty = (Math.Abs(Count(low, high, step) - 2.4) * Steps.Length) + index;
                if (penalty < best.Penalty)
                    best = (penalty, step);
            }
        }

        return new GridValues(best.Step, At(low, high, best.Step));
    }

    // Lines besides zero.
    private static int Count(double low, double high, double step)
    {
        var lines = (int)(Math.Floor((high / step) + 1e-9) - Math.Ceiling((low / step) - 1e-9)) + 1;
        return low <= 0 && high >= 0 ? lines - 1 : lines;
    }

    private static ImmutableArray<double> At(double low, double high, double step)
    {
        var first = (long)Math.Ceiling((low / step) - 1e-9);
        var last = (long)Math.Floor((high / step) + 1e-9);
        return [.. Enumerable.Range(0, (int)Math.Clamp(last - first + 1, 0, 12)).Select(index => (first + index) * step)];
    }
}
