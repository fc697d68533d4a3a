using System.Collections.Immutable;
using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Fonts;

namespace Dossier.Typesetting.Layout.Flow;

/// <summary>Draws vector drawings, scaled into an area of the page.</summary>
internal static class DrawingPainter
{
    /// <summary>Draws.</summary>
    /// <param name="painter">The page.</param>
    /// <param name="drawing">What is drawn.</param>
    /// <param name="area">Where, in the drawing's proportions.</param>
    /// <param name="tag">What it belongs to.</param>
    public static void Paint(Painter painter, VectorDrawing drawing, Rectangle area, ContentTag tag)
    {
        double scale = drawing.Width > 0 ? area.Width / drawing.Width : 1;
        foreach (var item in drawing.Items)
        {
            if (item is DrawingPath path)
                painter.Add(Place(path, area, scale, tag));
            else if (item is DrawingText text)
                Write(painter, text, area, scale, tag);
        }
    }

    private static PathItem Place(DrawingPath path, Rectangle area, double scale, ContentTag tag)
    {
        var placed = ImmutableArray.CreateBuilder<PathCommand>(path.Path.Length);
        foreach (var c in path.Path)
        {
            placed.Add(new PathCommand(
                c.Verb,
                area.X + c.X * scale,
                area.Y + c.Y * scale,
                area.X + c.X1 * scale,
                area.Y + c.Y1 * scale,
                area.X + c.X2 * scale,
                area.Y + c.Y2 * scale));
        }
        return new PathItem(tag, placed.MoveToImmutable(), path.Fill, Scale(path.Stroke, scale));
    }

    private static Stroke? Scale(Stroke? stroke, double scale)
    {
        if (stroke is null)
            return null;
        var dash = ImmutableArray.CreateBuilder<double>(stroke.Dash.Length);
        foreach (double length in stroke.Dash)
            dash.Add(length * scale);
        return stroke with { Width = stroke.Width * scale, Dash = dash.MoveToImmutable() };
    }

    private static void Write(Painter painter, DrawingText text, Rectangle area, double scale, ContentTag tag)
    {
        var style = (text.Bold ? FontStyle.Bold : 0) | (text.Italic ? FontStyle.Italic : 0);
        var font = painter.Fonts.Find(text.Family, style, text.Size * scale, FontFeatures.Text | FontFeatures.TabularFigures);
        painter.Text(new Label(text.Text, font, text.Color, text.X * scale, text.Alignment, tag), area.X, area.Y + text.Baseline * scale);
    }
}
