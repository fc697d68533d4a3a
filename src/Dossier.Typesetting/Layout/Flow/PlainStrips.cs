using Dossier.Typesetting.Drawing;

namespace Dossier.Typesetting.Layout.Flow;

/// <summary>
/// White space that no top of a page swallows; also carries labels and anchors where there is nothing else to carry them.
/// </summary>
internal sealed class BlankStrip : Strip
{
    /// <summary>From its top to where a label's baseline stands, or null.</summary>
    public double? Baseline { get; init; }

    public override double? FirstBaseline => Baseline;

    public override bool TakesLabels => Baseline is not null;

    public override void Paint(Painter painter, double x, double y)
    {
    }
}

/// <summary>A horizontal line with white space around it.</summary>
internal sealed class RuleStrip : Strip
{
    /// <summary>Its length in points.</summary>
    public required double Length { get; init; }

    /// <summary>Its thickness in points.</summary>
    public required double Thickness { get; init; }

    public required Color Color { get; init; }

    /// <summary>It stands between things, so there is no point in it at the top of a page.</summary>
    public bool Separates { get; init; }

    public override bool VanishesAtTop => Separates;

    public override bool TakesLabels => false;

    public override void Paint(Painter painter, double x, double y) =>
        painter.Line(x, y + Thickness / 2, x + Length, y + Thickness / 2, new Stroke(Color, Thickness));
}
