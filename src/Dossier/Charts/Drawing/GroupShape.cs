using System.Collections.Immutable;

namespace Dossier.Charts;

/// <summary>Shapes that belong together.</summary>
/// <param name="Shapes">What to draw, the first at the bottom.</param>
public sealed record GroupShape(ImmutableArray<Shape> Shapes) : Shape;
