using System.Collections.Immutable;

namespace Dossier.Charts;

/// <summary>Lays out upright bars.</summary>
internal sealed class UprightBars
{
    /// <summary>The width of the drawing.</summary>
    public const double Width = 840;

    private const double Height = 286;
    private const double Top = 21;
    private const double Bottom = 256;
    private const double WidestSlot = 96;
    private const double BarShare = 0.68;
    private const double LabelRoom = 16;

    private readonly ChartData data;
    private readonly ChartWords words;
    private readonly ImmutableArray<ChartSlot> slots;
    private readonly GridValues grid;
    private readonly LinearScale scale;
    private readonly double left;
    private readonly double slotWidth;

    public UprightBars(ChartData data, ChartWords words)
    {
        (this.data, this.words) = (data, words);
        slots = ChartSlot.For(data);
        var range = ValueRange.WithZero(data);
        grid = GridValues.For(range.Low, range.High);
        scale = new LinearScale(range.Low, range.High, range.Low < 0 ? Bottom - LabelRoom : Bottom, Top);
        left = Math.Max(36, ScaleLabels.Width(grid, words.Numbers) + 10);
        slotWidth = Math.Min(WidestSlot, (Width - left) / slots.Length);
    }

    /// <summary>The drawing.</summary>
    public Scene Draw()
    {
        var axis = new SlotAxis(slots, left, slotWidth, Bottom + 18);
        Shape[] shapes =
        [
            .. ScaleLabels.Draw(grid, scale, left, Width, words.Numbers),
            .. slots.Select(Bar).OfType<Shape>(),
            .. BarLabels.Draw(data, slots, slotWidth, CentreOf, scale, words.Numbers),
            .. axis.Draw(),
        ];
        return new Scene(Width, Height + axis.ExtraHeight, SeriesInWords.Title(data, words),
            SeriesInWords.Describe(data, words.BarChart, words), [.. shapes])
        {
            Points = [.. slots.Select((slot, index) => slot.Point is { } point ? new ScenePoint(CentreOf(index), scale.At(point.Height), point.Text) : null).OfType<ScenePoint>()],
        };
    }

    private double CentreOf(int slot) => left + ((slot + 0.5) * slotWidth);

    private RectShape? Bar(ChartSlot slot, int index)
    {
        if (slot.Point is not { } point)
            return null;
        var (zero, tip) = (scale.At(0), scale.At(point.Height));
        var width = slotWidth * BarShare;
        return new RectShape(CentreOf(index) - (width / 2), Math.Min(zero, tip), width, Math.Abs(zero - tip), Ink.Accent, point.IsDerived);
    }
}
