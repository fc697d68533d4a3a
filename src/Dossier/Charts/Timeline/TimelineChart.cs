using System.Globalization;

namespace Dossier.Charts;

/// <summary>
/// Draws things over time as precisely as they are known: what is known to the day is a dot, anything else a bar from its first day to its
/// last. Only years in which something begins have a place, all of one width, so that a century without news takes none.
/// </summary>
public static class TimelineChart
{
    private const double Width = 760;
    private const double HighestRow = 9;
    private const double MostHeight = 540;
    private const double Radius = 3;
    private const double Gap = 2.5;
    private const double AxisHeight = 22;
    private const double NarrowestLabel = 34;
    private const int MostRows = 135;
    private const int MostYears = 60;

    /// <summary>The drawing, 760 pixels wide and as high as it needs.</summary>
    public static Scene Draw(TimelineModel model, ChartWords words)
    {
        var axis = new YearAxis(model, Width, MostYears);
        var rows = Stack(model, axis, out var placed);
        var row = Math.Min(HighestRow, MostHeight / rows);
        var height = (rows * row) + AxisHeight + 4;
        var ground = height - AxisHeight;
        var shapes = placed.GroupBy(place => place.Point.Ink).OrderBy(group => group.Key)
            .Select(group => (Shape)new GroupShape([.. group.Select(place => Draw(place, ground, row))]));
        return new Scene(Width, height, Title(model, words), Describe(model, words), [.. shapes, .. Axis(axis, ground)]);
    }

    // From the ground up, each on the lowest row that is free where it begins; what finds none is left to the text.
    private static int Stack(TimelineModel model, YearAxis axis, out List<PlacedPoint> placed)
    {
        placed = [];
        var free = new List<double>();
        foreach (var point in model.Points)
        {
            var (start, end) = axis.Extent(point);
            if (point.IsDay || end - start < 2 * Radius)
                (start, end) = Around((start + end) / 2, point.IsDay ? Radius : Math.Max(Radius, (end - start) / 2));
            var row = free.FindIndex(until => until <= start);
            if (row < 0 && free.Count < MostRows)
            {
                row = free.Count;
                free.Add(0);
            }

            if (row < 0)
                continue;
            free[row] = end + Gap;
            placed.Add(new PlacedPoint(point, start, end, row));
        }

        return Math.Max(1, free.Count);
    }

    private static (double Start, double End) Around(double middle, double half)
    {
        middle = Math.Clamp(middle, half, Width - half);
        return (middle - half, middle + half);
    }

    private static Shape Draw(PlacedPoint place, double ground, double row)
    {
        var y = ground - ((place.Row + 0.5) * row) - 2;
        var bar = row * 5 / 9;
        return place.Point.IsDay
            ? CircleShape.Dot((place.Start + place.End) / 2, y, Math.Min(Radius, row * 0.4), place.Point.Ink)
            : new RectShape(place.Start, y - (bar / 2), place.End - place.Start, bar, place.Point.Ink);
    }

    private static IEnumerable<Shape> Axis(YearAxis axis, double ground)
    {
        yield return new LineShape(0, ground, Width, ground, new Pen(Ink.Ink));
        var step = (int)Math.Ceiling(NarrowestLabel / axis.YearWidth);
        for (var year = 0; year < axis.Years.Length; year++)
        {
            var x = year * axis.YearWidth;
            if (year > 0)
                yield return new LineShape(x, ground, x, ground + 4, new Pen(Ink.Ink));
            if (year % step == 0)
                yield return new TextShape(x + 2, ground + 16, axis.Years[year].ToString(CultureInfo.InvariantCulture), TextAnchor.Start, TextRole.Sub);
        }
    }

    private static string Title(TimelineModel model, ChartWords words) =>
        words.TimelineTitle.With(words.Facts(model.Points.Length));

    private static string Describe(TimelineModel model, ChartWords words)
    {
        var years = model.Points.GroupBy(YearAxis.YearOf).OrderBy(year => year.Key)
            .Select(year => words.InYear.With(words.Count(year.Count()), year.Key.ToString(CultureInfo.InvariantCulture)));
        return words.TimelineDescription.With(string.Join(words.Comma, years.DefaultIfEmpty("0")));
    }

    private sealed record PlacedPoint(TimelinePoint Point, double Start, double End, int Row);
}
