using System.Collections.Immutable;

namespace Dossier.Charts;

/// <summary>A drawing that knows no edition: the site writes it as SVG, the report draws the same shapes.</summary>
/// <param name="Width">In CSS pixels (1/96 inch).</param>
/// <param name="Height">In CSS pixels; y grows downwards.</param>
/// <param name="Title">What it shows, in a few words.</param>
/// <param name="Description">What it tells, in words that stand for it where it cannot be seen.</param>
/// <param name="Shapes">What to draw, the first at the bottom.</param>
public sealed record Scene(double Width, double Height, string Title, string Description, ImmutableArray<Shape> Shapes)
{
    /// <summary>The places that have something to say where the edition lets readers ask for it, from left to right or from above.</summary>
    public ImmutableArray<ScenePoint> Points { get; init; } = [];
}
