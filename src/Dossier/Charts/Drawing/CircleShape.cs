namespace Dossier.Charts;

/// <summary>A circle.</summary>
/// <param name="X">Its centre.</param>
/// <param name="Y">Its centre.</param>
/// <param name="Radius">Its radius, to the middle of the outline.</param>
/// <param name="Fill">The colour inside.</param>
/// <param name="Pen">Its outline.</param>
public sealed record CircleShape(double X, double Y, double Radius, Ink Fill, Pen Pen) : Shape
{
    /// <summary>A filled circle.</summary>
    public static CircleShape Dot(double x, double y, double radius, Ink fill = Ink.Ink) => new(x, y, radius, fill, Pen.None);

    /// <summary>An open one, with the ground inside, so that lines end at it.</summary>
    public static CircleShape Ring(double x, double y, double radius, Ink ink = Ink.Ink, double thickness = 1.5) =>
        new(x, y, radius, Ink.Paper, new Pen(ink, thickness));
}
