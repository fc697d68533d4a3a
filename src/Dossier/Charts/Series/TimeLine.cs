using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Charts;

/// <summary>Lays out a line over time.</summary>
internal sealed class TimeLine
{
    private const double Thickness = 2;
    private const double Radius = 3;

    private readonly ChartData data;
    private readonly ChartWords words;
    private readonly LineFrame frame;
    private readonly GridValues grid;
    private readonly LinearScale values;
    private readonly TimeScale time;
    private readonly double left;

    public TimeLine(ChartData data, ChartWords words, LineFrame frame)
    {
        (this.data, this.words, this.frame) = (data, words, frame);
        var range = ValueRange.OfLine(data);
        grid = GridValues.For(range.Low, range.High);
        values = new LinearScale(range.Low, range.High, frame.Bottom, frame.Top);
        left = Math.Max(36, ScaleLabels.Width(grid, words.Numbers) + 10);
        time = new TimeScale(data.Points, left + 12, frame.Width - LineLabels.LastRoom(data, words.Numbers));
    }

    /// <summary>The drawing.</summary>
    public Scene Draw()
    {
        var places = data.Points.Select(point => (X: time.At(point.Period), Y: values.At(point.Height))).ToImmutableArray();
        Shape[] shapes =
        [
            .. ScaleLabels.Draw(grid, values, left, frame.Width, words.Numbers),
            .. Segments(places),
            .. Dots(places),
            .. new LineLabels(data, places, frame, words.Numbers).Draw(),
            .. Years(),
        ];
        return new Scene(frame.Width, frame.Height, SeriesInWords.Title(data, words), SeriesInWords.Describe(data, words.LineChart, words),
            [.. shapes])
        {
            Points = [.. data.Points.Select((point, index) => new ScenePoint(places[index].X, places[index].Y, point.Text))],
        };
    }

    // A missing period breaks the line: nobody knows what it was.
    private IEnumerable<Shape> Segments(ImmutableArray<(double X, double Y)> places)
    {
        var steps = ImmutableArray.CreateBuilder<PathStep>();
        for (var index = 0; index < places.Length; index++)
        {
            if (index > 0 && IsMissingBetween(data.Points[index - 1].Period, data.Points[index].Period) && steps.Count > 0)
                yield return PathShape.Open(new Pen(Ink.Accent, Thickness), Taken(steps));
            steps.Add(steps.Count == 0 ? PathStep.Move(places[index].X, places[index].Y) : PathStep.Line(places[index].X, places[index].Y));
        }

        if (steps.Count > 1)
            yield return PathShape.Open(new Pen(Ink.Accent, Thickness), Taken(steps));
    }

    private static PathStep[] Taken(ImmutableArray<PathStep>.Builder steps)
    {
        PathStep[] taken = [.. steps];
        steps.Clear();
        return taken;
    }

    private bool IsMissingBetween(EdtfDate before, EdtfDate after)
    {
        var months = data.Frequency switch { Frequency.Annual => 12, Frequency.Quarterly => 3, Frequency.Monthly => 1, _ => 0 };
        return months > 0 && before.To is { } last && after.From is { } first
            && Month(first) - Month(last with { Month = last.Month ?? 12 }) > months;
    }

    private static int Month(CalendarDate date) => (date.Year * 12) + (date.Month ?? 1);

    private IEnumerable<Shape> Dots(ImmutableArray<(double X, double Y)> places)
    {
        var isDense = places.Length > frame.MostDots;
        for (var index = 0; index < places.Length; index++)
        {
            var isAlone = (index == 0 || IsMissingBetween(data.Points[index - 1].Period, data.Points[index].Period))
                && (index == places.Length - 1 || IsMissingBetween(data.Points[index].Period, data.Points[index + 1].Period));
            if (data.Points[index].IsDerived)
                yield return CircleShape.Ring(places[index].X, places[index].Y, Radius, Ink.Accent);
            else if (!isDense || isAlone || index == places.Length - 1)
                yield return CircleShape.Dot(places[index].X, places[index].Y, Radius, Ink.Accent);
        }
    }

    private IEnumerable<Shape> Years()
    {
        var areWholeYears = data.Points
            .All(point => point.Period is { From: { Month: null } from, To: { Month: null } to } && from.Year == to.Year);
        var years = time.Years(areWholeYears).ToList();
        var y = frame.Years;
        if (years.Count == 0)
        {
            yield return new TextShape(left, y, data.Points[0].Label, TextAnchor.Start, TextRole.Sub);
            if (data.Points.Length > 1)
                yield return new TextShape(frame.Width, y, data.Points[^1].Label, TextAnchor.End, TextRole.Sub);
        }

        foreach (var (x, year) in years)
        {
            if (!areWholeYears)
                yield return new LineShape(x, y - 18, x, y - 12, new Pen(Ink.Rule));
            yield return new TextShape(x, y, $"{year}", TextAnchor.Middle, TextRole.Sub);
        }
    }
}
