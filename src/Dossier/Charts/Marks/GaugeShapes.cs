using System.Collections.Immutable;

namespace Dossier.Charts;

/// <summary>Four bars, the filled ones counted from the left; four dashes where nothing is given.</summary>
internal static class GaugeShapes
{
    private const int Count = 4;
    private const double Pitch = 6;
    private const double Left = 0.2;
    private const double Width = 4.2;
    private const double Height = 13;
    private const double Outline = 1.2;

    /// <summary>The bars.</summary>
    /// <param name="filled">How many are filled, 0 to 4.</param>
    public static ImmutableArray<Shape> Draw(int filled) =>
        [.. Enumerable.Range(0, Count).Select(index => Bar(Left + (index * Pitch), index, filled))];

    private static Shape Bar(double x, int index, int filled)
    {
        if (filled == 0)
            return new RectShape(x, 5.6, Width, 1.8, Ink.Ink);
        if (index < filled)
            return new RectShape(x, 0, Width, Height, Ink.Ink);
        var (left, right, top, bottom) = (x + (Outline / 2), x + Width - (Outline / 2), Outline / 2, Height - (Outline / 2));
        return PathShape.Open(new Pen(Ink.Ink, Outline), PathStep.Move(left, top), PathStep.Line(right, top), PathStep.Line(right, bottom),
            PathStep.Line(left, bottom), PathStep.Close);
    }
}
