using System.Collections.Immutable;

namespace Dossier.Charts;

/// <summary>Years side by side, those left out in which nothing begins.</summary>
internal sealed class YearAxis
{
    private readonly double width;

    /// <summary>The years of some points; of more than can be shown the latest.</summary>
    public YearAxis(TimelineModel model, double width, int mostYears)
    {
        this.width = width;
        Years = [.. model.Points.Select(YearOf).Distinct().Order().TakeLast(mostYears)];
        YearWidth = width / Math.Max(1, Years.Length);
    }

    /// <summary>The years, in order.</summary>
    public ImmutableArray<int> Years { get; }

    /// <summary>The width of each.</summary>
    public double YearWidth { get; }

    /// <summary>The year in which a point begins, or ends where its start is open.</summary>
    public static int YearOf(TimelinePoint point) => (point.First ?? point.Last)?.Year ?? 0;

    /// <summary>From where to where a point reaches; what is open reaches to the end of the axis.</summary>
    public (double Start, double End) Extent(TimelinePoint point) =>
        (point.First is { } first ? Place(first, 0) : 0, point.Last is { } last ? Place(last, 1) : width);

    // A day within a year that is left out stands at the border of the years around it.
    private double Place(DateOnly day, int daysAfter)
    {
        var year = Years.BinarySearch(day.Year);
        if (year < 0)
            return ~year * YearWidth;
        var days = DateTime.IsLeapYear(day.Year) ? 366.0 : 365.0;
        return (year + ((day.DayOfYear - 1 + daysAfter) / days)) * YearWidth;
    }
}
