using System.Collections.Immutable;

namespace Dossier.Charts;

/// <summary>The periods below upright bars: in one line, in two, or thinned out, whatever fits.</summary>
internal sealed class SlotAxis
{
    private const double LineHeight = 14;
    private const double Room = 6;

    private readonly ImmutableArray<ChartSlot> slots;
    private readonly double left;
    private readonly double slotWidth;
    private readonly double baseline;
    private readonly bool inTwoLines;
    private readonly bool fits;

    /// <param name="slots">The places.</param>
    /// <param name="left">Where the first begins.</param>
    /// <param name="slotWidth">How wide each is.</param>
    /// <param name="baseline">The baseline of the first line.</param>
    public SlotAxis(ImmutableArray<ChartSlot> slots, double left, double slotWidth, double baseline)
    {
        (this.slots, this.left, this.slotWidth, this.baseline) = (slots, left, slotWidth, baseline);
        fits = slots.All(slot => Needs(slot.Label) <= slotWidth);
        inTwoLines = !fits && slots.All(slot => Lines(slot.Label).All(line => Needs(line) <= slotWidth));
    }

    /// <summary>How much more height two lines need than one.</summary>
    public double ExtraHeight => inTwoLines ? LineHeight : 0;

    /// <summary>The labels.</summary>
    public IEnumerable<Shape> Draw() => fits || inTwoLines ? slots.SelectMany(All) : Thinned();

    private IEnumerable<Shape> All(ChartSlot slot, int index)
    {
        string[] lines = inTwoLines ? Lines(slot.Label) : [slot.Label];
        return lines.Where(line => line.Length > 0)
            .Select((line, number) => (Shape)Text(CentreOf(index), baseline + (number * LineHeight), line));
    }

    // Months and quarters are named by their year where it begins; other periods by every second, third … label.
    private IEnumerable<Shape> Thinned()
    {
        var byYear = slots.Count(slot => slot.BeginsYear) is > 1 and var years && years < slots.Length;
        var free = double.MinValue;
        for (var index = 0; index < slots.Length; index++)
        {
            if (byYear && !slots[index].BeginsYear)
                continue;
            var text = byYear ? $"{slots[index].Year}" : slots[index].Label;
            var half = Needs(text) / 2;
            if (CentreOf(index) - half < free || text.Length == 0)
                continue;
            free = CentreOf(index) + half;
            yield return Text(CentreOf(index), baseline, text);
        }
    }

    private double CentreOf(int slot) => left + ((slot + 0.5) * slotWidth);

    private static TextShape Text(double x, double y, string text) => new(x, y, text, TextAnchor.Middle, TextRole.Sub);

    private static double Needs(string text) => TextWidth.Of(text, TextRole.Sub) + Room;

    private static string[] Lines(string label)
    {
        var space = label.LastIndexOf(' ');
        return space < 0 ? [label] : [label[..space], label[(space + 1)..]];
    }
}
