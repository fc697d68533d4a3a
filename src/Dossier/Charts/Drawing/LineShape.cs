namespace Dossier.Charts;

/// <summary>A straight line.</summary>
/// <param name="X1">Where it begins.</param>
/// <param name="Y1">Where it begins.</param>
/// <param name="X2">Where it ends.</param>
/// <param name="Y2">Where it ends.</param>
/// <param name="Pen">How it is drawn.</param>
public sealed record LineShape(double X1, double Y1, double X2, double Y2, Pen Pen) : Shape;
