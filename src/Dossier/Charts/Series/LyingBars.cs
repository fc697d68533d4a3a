using System.Collections.Immutable;

namespace Dossier.Charts;

/// <summary>Lays out lying bars, one a row.</summary>
internal sealed class LyingBars
{
    /// <summary>The width of the drawing.</summary>
    public const double Width = 340;

    private const double Row = 22;
    private const double Thickness = 14;
    private const double Gap = 6;

    private readonly ChartData data;
    private readonly ChartWords words;
    private readonly ImmutableArray<ChartSlot> slots;
    private readonly LinearScale scale;

    public LyingBars(ChartData data, ChartWords words)
    {
        (this.data, this.words) = (data, words);
        slots = ChartSlot.For(data);
        var range = ValueRange.WithZero(data);
        var left = Math.Max(40, data.Points.Max(point => TextWidth.Of(point.Label, TextRole.Sub)) + 10);
        var right = Width - (range.High > 0 ? LabelRoom(point => point.Height >= 0) : 0);
        scale = new LinearScale(range.Low, range.High, left + (range.Low < 0 ? LabelRoom(point => point.Height < 0) : 0), right);
    }

    /// <summary>The drawing.</summary>
    public Scene Draw()
    {
        var shapes = ImmutableArray.CreateBuilder<Shape>();
        var y = 3.0;
        var afterGap = false;
        foreach (var slot in slots)
        {
            if (slot.Point is { } point)
            {
                Draw(shapes, point, y);
                y += Row;
            }
            else if (!afterGap)
            {
                // However long a gap is, it shows as one.
                shapes.Add(new TextShape(0, y + 8, "…", TextAnchor.Start, TextRole.Sub));
                y += Row - Gap;
            }

            afterGap = slot.Point is null;
        }

        if (scale.From < 0)
            shapes.Add(new LineShape(scale.At(0), 0, scale.At(0), y - 5, new Pen(Ink.Ink)));
        return new Scene(Width, y - 3, SeriesInWords.Title(data, words), SeriesInWords.Describe(data, words.BarChart, words),
            shapes.ToImmutable());
    }

    private void Draw(ImmutableArray<Shape>.Builder shapes, ChartPoint point, double y)
    {
        var (zero, tip) = (scale.At(0), scale.At(point.Height));
        shapes.Add(new TextShape(0, y + 11, point.Label, TextAnchor.Start, TextRole.Sub));
        shapes.Add(new RectShape(Math.Min(zero, tip), y, Math.Abs(tip - zero), Thickness, Ink.Accent, point.IsDerived));
        shapes.Add(point.Height < 0
            ? new TextShape(tip - Gap, y + 12, words.Numbers.Full(point.Value), TextAnchor.End)
            : new TextShape(tip + Gap, y + 12, words.Numbers.Full(point.Value)));
    }

    private double LabelRoom(Func<ChartPoint, bool> side) =>
        data.Points.Where(side).Select(point => TextWidth.Of(words.Numbers.Full(point.Value), TextRole.Label)).DefaultIfEmpty().Max()
            + Gap + 4;
}
