using System.Collections.Immutable;
using Dossier.Charts;
using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Layout;

namespace Dossier.Editions.Report;

/// <summary>Draws the scenes that the site writes as SVG with the typesetter's paths and texts: one drawing, two editions.</summary>
internal static class SceneDrawing
{
    // The distance of a circle's control points that comes nearest to it with four cubic curves.
    private const double CircleControl = 0.5522847498;
    private const double HatchStep = 4;

    /// <summary>A scene as a drawing in its own units.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="ink">What is drawn in the colour of text, where that is to be another one.</param>
    public static VectorDrawing Of(Scene scene, Color? ink = null)
    {
        var items = scene.Shapes.SelectMany(ItemsOf);
        return new VectorDrawing(scene.Width, scene.Height, [.. ink is { } color ? items.Select(item => Recoloured(item, color)) : items]);
    }

    private static IEnumerable<DrawingItem> ItemsOf(Shape shape) => shape switch
    {
        LineShape line => [new DrawingPath([PathCommand.Move(line.X1, line.Y1), PathCommand.Line(line.X2, line.Y2)], null, StrokeOf(line.Pen))],
        RectShape { IsHatched: true } rect => Hatched(rect),
        RectShape rect => [new DrawingPath(Box(rect), ColorOf(rect.Fill), null)],
        CircleShape circle => [new DrawingPath(Circle(circle), ColorOf(circle.Fill), StrokeOf(circle.Pen))],
        PathShape path => [new DrawingPath([.. path.Steps.Select(StepOf)], ColorOf(path.Fill), StrokeOf(path.Pen))],
        TextShape text => [TextOf(text)],
        GroupShape group => group.Shapes.SelectMany(ItemsOf),
        _ => [],
    };

    private static DrawingItem Recoloured(DrawingItem item, Color ink) => item is DrawingPath path
        ? path with
        {
            Fill = path.Fill == Typesetting.Layout.Ink.Black ? ink : path.Fill,
            Stroke = path.Stroke is { } stroke && stroke.Color == Typesetting.Layout.Ink.Black ? stroke with { Color = ink } : path.Stroke,
        }
        : item;

    private static DrawingText TextOf(TextShape text) => new(text.Text, text.X, text.Y, SizeOf(text.Role), AlignmentOf(text.Anchor))
    {
        Family = text.Role == TextRole.Big ? FontRole.Serif : FontRole.Sans,
        Bold = text.Role is TextRole.Strong or TextRole.Big,
        Color = text.Role == TextRole.Sub ? Typesetting.Layout.Ink.Grey : Typesetting.Layout.Ink.Black,
    };

    private static double SizeOf(TextRole role) => role switch
    {
        TextRole.Sub => 12,
        TextRole.Big => 24,
        _ => 13,
    };

    private static TextAlignment AlignmentOf(TextAnchor anchor) => anchor switch
    {
        TextAnchor.Middle => TextAlignment.Center,
        TextAnchor.End => TextAlignment.Right,
        _ => TextAlignment.Left,
    };

    private static PathCommand StepOf(PathStep step) => step.Kind switch
    {
        PathStepKind.Move => PathCommand.Move(step.X, step.Y),
        PathStepKind.Line => PathCommand.Line(step.X, step.Y),
        PathStepKind.Curve => PathCommand.Curve(step.X1, step.Y1, step.X2, step.Y2, step.X, step.Y),
        _ => PathCommand.Close(),
    };

    private static ImmutableArray<PathCommand> Box(RectShape rect) =>
    [
        PathCommand.Move(rect.X, rect.Y), PathCommand.Line(rect.X + rect.Width, rect.Y),
        PathCommand.Line(rect.X + rect.Width, rect.Y + rect.Height), PathCommand.Line(rect.X, rect.Y + rect.Height), PathCommand.Close(),
    ];

    private static ImmutableArray<PathCommand> Circle(CircleShape circle)
    {
        var (x, y, r) = (circle.X, circle.Y, circle.Radius);
        var c = r * CircleControl;
        return
        [
            PathCommand.Move(x + r, y), PathCommand.Curve(x + r, y + c, x + c, y + r, x, y + r), PathCommand.Curve(x - c, y + r, x - r, y + c, x - r, y),
            PathCommand.Curve(x - r, y - c, x - c, y - r, x, y - r), PathCommand.Curve(x + c, y - r, x + r, y - c, x + r, y), PathCommand.Close(),
        ];
    }

    /// <summary>Diagonal lines, each cut to the rectangle, and its outline: what calculated values look like in black and white too.</summary>
    private static IEnumerable<DrawingItem> Hatched(RectShape rect)
    {
        var ink = ColorOf(rect.Fill) ?? Color.Black;
        var lines = ImmutableArray.CreateBuilder<PathCommand>();
        for (var offset = HatchStep; offset < rect.Width + rect.Height; offset += HatchStep)
        {
            var (fromX, fromY) = offset <= rect.Height ? (0, offset) : (offset - rect.Height, rect.Height);
            var (toX, toY) = offset <= rect.Width ? (offset, 0) : (rect.Width, offset - rect.Width);
            lines.Add(PathCommand.Move(rect.X + fromX, rect.Y + fromY));
            lines.Add(PathCommand.Line(rect.X + toX, rect.Y + toY));
        }

        return [new DrawingPath(lines.ToImmutable(), null, new Stroke(ink, 1)), new DrawingPath(Box(rect), null, new Stroke(ink, 1))];
    }

    private static Stroke? StrokeOf(Pen pen) => ColorOf(pen.Ink) is { } color && pen.Thickness > 0
        ? new Stroke(color, pen.Thickness) { Dash = pen.Dash > 0 ? [pen.Dash, pen.Gap] : [] }
        : null;

    private static Color? ColorOf(Charts.Ink ink) => ink switch
    {
        Charts.Ink.None => null,
        Charts.Ink.Ink2 => Typesetting.Layout.Ink.Grey,
        Charts.Ink.Rule or Charts.Ink.Edge => Typesetting.Layout.Ink.Hairline,
        Charts.Ink.Accent => Typesetting.Layout.Ink.Petrol,
        Charts.Ink.Dispute => Typesetting.Layout.Ink.Ochre,
        Charts.Ink.Error => Typesetting.Layout.Ink.Red,
        Charts.Ink.Paper => Color.White,
        _ => Typesetting.Layout.Ink.Black,
    };
}
