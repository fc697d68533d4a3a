using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Charts;

/// <summary>Maps periods to pixels, by the middle of each.</summary>
internal sealed class TimeScale
{
    private const double Room = 12;
    private static readonly int[] YearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

    private readonly LinearScale scale;
    private readonly int firstYear;
    private readonly int lastYear;

    /// <param name="points">The values, at least one.</param>
    /// <param name="left">Where the first is drawn.</param>
    /// <param name="right">Where the last is drawn.</param>
    public TimeScale(ImmutableArray<ChartPoint> points, double left, double right)
    {
        var (first, last) = (points.Min(point => Middle(point.Period)), points.Max(point => Middle(point.Period)));
        scale = last > first ? new LinearScale(first, last, left, right) : new LinearScale(first - 1, first + 1, left, right);
        (firstYear, lastYear) = (DateOnly.FromDayNumber((int)first).Year, DateOnly.FromDayNumber((int)last).Year);
    }

    /// <summary>Where a period is drawn.</summary>
    public double At(EdtfDate period) => scale.At(Middle(period));

    /// <summary>Years to name, where each begins or, as all values are of whole years, where its value is.</summary>
    /// <param name="inMiddle">Whether a year's name stands at its middle.</param>
    public IEnumerable<(double X, int Year)> Years(bool inMiddle)
    {
        var widest = TextWidth.Of("2000", TextRole.Sub) + Room;
        var perYear = Math.Abs(scale.At(365.25) - scale.At(0));
        var step = YearSteps.FirstOrDefault(years => years * perYear >= widest, YearSteps[^1]);
        for (var year = (firstYear + step - 1) / step * step; year <= lastYear; year += step)
        {
            var x = scale.At(inMiddle ? Middle(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)) : new DateOnly(year, 1, 1).DayNumber);
            if (x >= Math.Min(scale.Start, scale.End) - 1 && x <= Math.Max(scale.Start, scale.End) + 1)
                yield return (x, year);
        }
    }

    // An open side counts as its other end.
    private static double Middle(EdtfDate period)
    {
        var from = period.From?.FirstDay ?? period.Latest;
        var to = period.To?.LastDay ?? period.From?.LastDay ?? from;
        return Middle(from, to);
    }

    private static double Middle(DateOnly from, DateOnly to) => (from.DayNumber + (double)to.DayNumber) / 2;
}
