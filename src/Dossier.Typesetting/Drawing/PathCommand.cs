namespace Dossier.Typesetting.Drawing;

/// <summary>What a step of a path does.</summary>
public enum PathVerb : byte
{
    /// <summary>Begins a new part at (X, Y).</summary>
    Move,

    /// <summary>A straight line to (X, Y).</summary>
    Line,

    /// <summary>A cubic Bézier curve to (X, Y) with control points (X1, Y1) and (X2, Y2).</summary>
    Curve,

    /// <summary>A straight line back to where the part began.</summary>
    Close,
}

/// <summary>One step of a path, in points from the page's top left corner, y downwards.</summary>
public readonly record struct PathCommand(PathVerb Verb, double X, double Y, double X1 = 0, double Y1 = 0, double X2 = 0, double Y2 = 0)
{
    /// <summary>Begins a new part of the path.</summary>
    public static PathCommand Move(double x, double y) => new(PathVerb.Move, x, y);

    /// <summary>A straight line.</summary>
    public static PathCommand Line(double x, double y) => new(PathVerb.Line, x, y);

    /// <summary>A cubic Bézier curve.</summary>
    public static PathCommand Curve(double x1, double y1, double x2, double y2, double x, double y) => new(PathVerb.Curve, x, y, x1, y1, x2, y2);

    /// <summary>A straight line back to the beginning of the part.</summary>
    public static PathCommand Close() => new(PathVerb.Close, 0, 0);
}
