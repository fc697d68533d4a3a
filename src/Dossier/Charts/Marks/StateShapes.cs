using System.Collections.Immutable;

namespace Dossier.Charts;

/// <summary>The shapes of the state marks, in a square of 16 pixels.</summary>
internal static class StateShapes
{
    // Four cubic curves whose handles are this share of the radius make a circle (error 0.03 %): 4/3 · (√2 − 1).
    private const double Round = 0.5523;

    // Six dashes fit the ring exactly.
    private static readonly CircleShape Dashes = new(8, 8, 6.2, Ink.None, new Pen(Ink.Ink, 2, 3.2, 3.292));

    private static readonly RectShape Foot = new(2, 13.2, 12, 1.8, Ink.Ink);

    /// <summary>The shapes of a state's mark.</summary>
    public static ImmutableArray<Shape> Draw(Mark mark) => mark switch
    {
        Mark.Corroborated =>
        [
            Stems(PathStep.Move(3.6, 4), PathStep.Line(8, 13), PathStep.Line(12.4, 4)),
            CircleShape.Dot(3.6, 3.6, 3), CircleShape.Dot(12.4, 3.6, 3), Foot,
        ],
        Mark.SingleOrigin => [Stems(PathStep.Move(8, 4), PathStep.Line(8, 13)), CircleShape.Dot(8, 3.6, 3), Foot],
        Mark.Statement => [Speech()],
        Mark.Disputed => [HalfDisc(6.9, 6.7, -1), HalfDisc(9.1, 9.3, 1)],
        Mark.InError => [Cross(2.6, 13.4, 2.6)],
        Mark.Superseded => [OpenSquare(), new RectShape(6, 6, 9, 9, Ink.Ink)],
        Mark.ForecastHeld => [Dashes, CircleShape.Dot(8, 8, 3.2)],
        Mark.ForecastPartly => [Dashes, LowerHalf(8, 8, 3.2)],
        Mark.ForecastFailed => [Dashes, Cross(5.6, 10.4, 1.8)],
        _ => [Dashes],
    };

    private static PathShape Stems(params ReadOnlySpan<PathStep> steps) => PathShape.Open(new Pen(Ink.Ink, 1.5), steps);

    private static PathShape Cross(double near, double far, double thickness) => PathShape.Open(new Pen(Ink.Ink, thickness),
        PathStep.Move(near, near), PathStep.Line(far, far), PathStep.Move(far, near), PathStep.Line(near, far));

    private static PathShape OpenSquare() => PathShape.Open(new Pen(Ink.Ink, 1.5),
        PathStep.Move(1.75, 1.75), PathStep.Line(10.25, 1.75), PathStep.Line(10.25, 10.25), PathStep.Line(1.75, 10.25), PathStep.Close);

    private static PathShape Speech() => PathShape.Area(Ink.Ink,
        PathStep.Move(1, 2), PathStep.Line(15, 2), PathStep.Line(15, 11.4), PathStep.Line(7, 11.4), PathStep.Line(3.4, 15),
        PathStep.Line(3.4, 11.4), PathStep.Line(1, 11.4), PathStep.Close);

    private static PathShape HalfDisc(double x, double y, int side)
    {
        const double Radius = 6.1;
        var (bulge, handle) = (x + (side * Radius), Radius * Round);
        return PathShape.Area(Ink.Ink, PathStep.Move(x, y - Radius),
            PathStep.Curve(x + (side * handle), y - Radius, bulge, y - handle, bulge, y),
            PathStep.Curve(bulge, y + handle, x + (side * handle), y + Radius, x, y + Radius), PathStep.Close);
    }

    private static PathShape LowerHalf(double x, double y, double radius)
    {
        var handle = radius * Round;
        return PathShape.Area(Ink.Ink, PathStep.Move(x - radius, y),
            PathStep.Curve(x - radius, y + handle, x - handle, y + radius, x, y + radius),
            PathStep.Curve(x + handle, y + radius, x + radius, y + handle, x + radius, y), PathStep.Close);
    }
}
