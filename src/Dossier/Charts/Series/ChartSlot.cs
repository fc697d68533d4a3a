using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Charts;

/// <summary>A place along a bar chart's axis.</summary>
/// <param name="Label">Its period.</param>
/// <param name="Point">Its value, or null where none is known.</param>
/// <param name="Year">The year that it begins in, 0 where it has none.</param>
/// <param name="BeginsYear">Whether it is the first of its year.</param>
internal sealed record ChartSlot(string Label, ChartPoint? Point, int Year, bool BeginsYear)
{
    private const int MostSlots = 72;

    /// <summary>
    /// A place for each period from the first to the last: in a series of years, quarters or months a missing one leaves its place
    /// empty, so that time runs evenly. Where that would take too many places, each gap is one empty place.
    /// </summary>
    public static ImmutableArray<ChartSlot> For(ChartData data)
    {
        var months = data.Frequency switch { Frequency.Annual => 12, Frequency.Quarterly => 3, Frequency.Monthly => 1, _ => 0 };
        var isRegular = months > 0 && data.Points.All(point => point.Period.From is not null && point.Period.To is not null);
        var gaps = data.Points.Select((point, index) => index == 0 || !isRegular ? 0 : Missing(data.Points[index - 1], point, months))
            .ToList();
        var fillsAll = gaps.Sum() + data.Points.Length <= MostSlots;
        var slots = ImmutableArray.CreateBuilder<ChartSlot>();
        for (var index = 0; index < data.Points.Length; index++)
        {
            for (var missing = 0; missing < (fillsAll ? gaps[index] : Math.Min(1, gaps[index])); missing++)
                slots.Add(Empty(data.Points[index - 1], missing + 1, months, fillsAll));
            slots.Add(Full(data.Points[index], slots.Count > 0 ? slots[^1].Year : 0));
        }

        return slots.ToImmutable();
    }

    private static ChartSlot Full(ChartPoint point, int before)
    {
        var year = point.Period.From?.Year ?? 0;
        return new ChartSlot(point.Label, point, year, year != before);
    }

    private static ChartSlot Empty(ChartPoint before, int number, int months, bool isOnePeriod)
    {
        var month = Month(before) + (number * months);
        var year = month / 12;
        var isFirst = month % 12 < months;
        return new ChartSlot(!isOnePeriod ? "…" : months == 12 ? $"{year}" : "", null, year, isFirst && isOnePeriod);
    }

    private static int Missing(ChartPoint before, ChartPoint after, int months) =>
        Math.Max(0, ((Month(after) - Month(before)) / months) - 1);

    private static int Month(ChartPoint point) => point.Period.From is { } from ? (from.Year * 12) + (from.Month ?? 1) - 1 : 0;
}
