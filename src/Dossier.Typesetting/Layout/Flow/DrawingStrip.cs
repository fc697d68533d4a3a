using Dossier.Typesetting.Drawing;

namespace Dossier.Typesetting.Layout.Flow;

/// <summary>The drawing of a figure.</summary>
internal sealed class DrawingStrip : Strip
{
    /// <summary>Its width in points.</summary>
    public required double Width { get; init; }

    public required VectorDrawing Drawing { get; init; }

    /// <summary>The figure's element; null while measuring, and for artifacts.</summary>
    public StructureElement? Element { get; init; }

    /// <summary>What the drawing belongs to.</summary>
    public ContentTag? Tag { get; init; }

    public override void Paint(Painter painter, double x, double y)
    {
        var area = new Rectangle(x, y, Width, Height);
        if (Element is not null)
            Element.Bounds = area;
        DrawingPainter.Paint(painter, Drawing, area, Tag ?? Artifact.Layout);
    }
}
