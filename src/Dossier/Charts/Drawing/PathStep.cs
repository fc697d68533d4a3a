namespace Dossier.Charts;

/// <summary>A step of a path, ending at a point.</summary>
/// <param name="Kind">What kind of step.</param>
/// <param name="X">Where it ends.</param>
/// <param name="Y">Where it ends.</param>
/// <param name="X1">First control point of a cubic Bézier curve.</param>
/// <param name="Y1">First control point of a cubic Bézier curve.</param>
/// <param name="X2">Second control point of a cubic Bézier curve.</param>
/// <param name="Y2">Second control point of a cubic Bézier curve.</param>
public readonly record struct PathStep(PathStepKind Kind, double X, double Y, double X1 = 0, double Y1 = 0, double X2 = 0, double Y2 = 0)
{
    /// <summary>Back to where the last move led.</summary>
    public static PathStep Close => new(PathStepKind.Close, 0, 0);

    /// <summary>Begins at a point.</summary>
    public static PathStep Move(double x, double y) => new(PathStepKind.Move, x, y);

    /// <summary>A straight line to a point.</summary>
    public static PathStep Line(double x, double y) => new(PathStepKind.Line, x, y);

    /// <summary>A cubic Bézier curve to a point.</summary>
    public static PathStep Curve(double x1, double y1, double x2, double y2, double x, double y) =>
        new(PathStepKind.Curve, x, y, x1, y1, x2, y2);
}

/// <summary>The kinds of steps.</summary>
public enum PathStepKind
{
    /// <summary>Begins at a point.</summary>
    Move,

    /// <summary>A straight line.</summary>
    Line,

    /// <summary>A cubic Bézier curve.</summary>
    Curve,

    /// <summary>Closes the outline.</summary>
    Close,
}
