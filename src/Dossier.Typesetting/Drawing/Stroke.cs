using System.Collections.Immutable;

namespace Dossier.Typesetting.Drawing;

/// <summary>How a line ends.</summary>
public enum LineCap : byte
{
    /// <summary>Square, at the end point.</summary>
    Butt,

    /// <summary>A half circle around the end point.</summary>
    Round,

    /// <summary>Square, half a width behind the end point.</summary>
    Square,
}

/// <summary>How a path is stroked.</summary>
/// <param name="Color">Colour of the line.</param>
/// <param name="Width">Width in points.</param>
public sealed record Stroke(Color Color, double Width)
{
    /// <summary>Lengths of dashes and gaps in turn, in points; empty for a solid line.</summary>
    public ImmutableArray<double> Dash { get; init; } = [];

    /// <summary>How the line ends.</summary>
    public LineCap Cap { get; init; }
}
