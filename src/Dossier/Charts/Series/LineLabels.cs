using System.Collections.Immutable;

namespace Dossier.Charts;

/// <summary>
/// The values at a line: the last beside its end, then the highest, the lowest and the first, as far as they do not cover each other.
/// </summary>
internal sealed class LineLabels(ChartData data, ImmutableArray<(double X, double Y)> places, LineFrame frame, NumberLabel numbers)
{
    private const double Above = 9;
    private const double Below = 19;
    private const double Beside = 8;
    private const double LineHeight = 14;

    private readonly List<(double Left, double Right, double Baseline)> taken = [];

    /// <summary>The room that the last value needs behind the line's end.</summary>
    public static double LastRoom(ChartData data, NumberLabel numbers) => Width(data.Points[^1], numbers) + Beside + 2;

    /// <summary>The labels.</summary>
    public IEnumerable<Shape> Draw()
    {
        var last = data.Points.Length - 1;
        yield return Last(last);
        var (lowest, highest) = SeriesInWords.Extremes(data);
        var (low, high) = (data.Points.IndexOf(lowest), data.Points.IndexOf(highest));
        foreach (var index in new[] { high, low, 0 }.Distinct().Where(index => index != last))
        {
            // A line that rises from its beginning leaves room below it.
            var prefersBelow = index == low ? low != high : index == 0 && index != high && last > 0 && places[1].Y < places[0].Y;
            if (Place(index, prefersBelow) is { } label)
                yield return label;
        }
    }

    private static double Width(ChartPoint point, NumberLabel numbers) => TextWidth.Of(numbers.Full(point.Value), TextRole.Label);

    private TextShape Last(int index)
    {
        var (x, y) = (places[index].X + Beside, places[index].Y + 4);
        taken.Add((x, x + Width(data.Points[index], numbers), y));
        return new TextShape(x, y, numbers.Full(data.Points[index].Value));
    }

    private TextShape? Place(int index, bool prefersBelow)
    {
        var half = Width(data.Points[index], numbers) / 2;
        var x = Math.Clamp(places[index].X, half + 2, frame.Width - half);
        var (above, below) = (places[index].Y - Above, places[index].Y + Below);
        double[] baselines = below > frame.Bottom ? [above] : prefersBelow ? [below, above] : [above, below];
        foreach (var baseline in baselines)
        {
            if (taken.Any(other => x - half < other.Right && x + half > other.Left && Math.Abs(baseline - other.Baseline) < LineHeight))
                continue;
            taken.Add((x - half, x + half, baseline));
            return new TextShape(x, baseline, numbers.Full(data.Points[index].Value), TextAnchor.Middle);
        }

        return null;
    }
}
