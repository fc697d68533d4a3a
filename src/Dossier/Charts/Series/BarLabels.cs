using System.Collections.Immutable;

namespace Dossier.Charts;

/// <summary>The values at upright bars: all in full, all shortened, or the telling ones only, whatever fits.</summary>
internal static class BarLabels
{
    private const double Gap = 6;
    private const double Below = 14;
    private const double Room = 5;

    /// <summary>The labels.</summary>
    /// <param name="data">The values.</param>
    /// <param name="slots">Where they stand.</param>
    /// <param name="slotWidth">How wide a place is.</param>
    /// <param name="centreOf">The middle of a place.</param>
    /// <param name="scale">Where values are.</param>
    /// <param name="numbers">How they are written.</param>
    public static IEnumerable<Shape> Draw(ChartData data, ImmutableArray<ChartSlot> slots, double slotWidth, Func<int, double> centreOf,
        LinearScale scale, NumberLabel numbers)
    {
        var (write, shown) = Choose(data, slots, slotWidth, numbers);
        var taken = new List<(double From, double To)>();
        foreach (var index in shown)
        {
            if (slots[index].Point is not { } point)
                continue;
            var text = write(point.Value);
            var half = (TextWidth.Of(text, TextRole.Label) + Room) / 2;
            var x = centreOf(index);
            if (taken.Any(other => x - half < other.To && x + half > other.From)
                || Covers(slots, index, (int)Math.Ceiling((half / slotWidth) - 0.5)))
                continue;
            taken.Add((x - half, x + half));
            yield return new TextShape(x, scale.At(point.Height) + (point.Height < 0 ? Below : -Gap), text, TextAnchor.Middle);
        }
    }

    // Whether a label would lie on a higher bar beside its own.
    private static bool Covers(ImmutableArray<ChartSlot> slots, int index, int reach)
    {
        var own = slots[index].Point?.Height ?? 0;
        for (var other = Math.Max(0, index - reach); other <= Math.Min(slots.Length - 1, index + reach); other++)
        {
            if (slots[other].Point is { } point && (own < 0 ? point.Height < own : point.Height > own))
                return true;
        }

        return false;
    }

    private static (Func<Model.Number, string> Write, IEnumerable<int> Shown) Choose(ChartData data, ImmutableArray<ChartSlot> slots,
        double slotWidth, NumberLabel numbers)
    {
        var all = Enumerable.Range(0, slots.Length);
        if (Fits(data, numbers.Full, slotWidth))
            return (numbers.Full, all);
        if (Fits(data, numbers.Compact, slotWidth))
            return (numbers.Compact, all);
        var (lowest, highest) = SeriesInWords.Extremes(data);
        ChartPoint[] telling = [highest, data.Points[^1], data.Points[0], lowest];
        return (numbers.Full, telling.Select(point => slots.IndexOf(slots.First(slot => slot.Point == point))));
    }

    private static bool Fits(ChartData data, Func<Model.Number, string> write, double slotWidth) =>
        data.Points.All(point => TextWidth.Of(write(point.Value), TextRole.Label) + Room <= slotWidth);
}
