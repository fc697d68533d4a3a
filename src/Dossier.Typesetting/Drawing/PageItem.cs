using System.Collections.Immutable;
using Dossier.Typesetting.Fonts;

namespace Dossier.Typesetting.Drawing;

/// <summary>Something drawn on a page.</summary>
/// <param name="Tag">What it belongs to. Neighbouring items of one tag are marked as one.</param>
public abstract record PageItem(ContentTag Tag);

/// <summary>Glyphs on a baseline.</summary>
/// <param name="Tag">What the text belongs to.</param>
/// <param name="X">Where the first glyph begins, in points from the left edge of the page.</param>
/// <param name="Baseline">The baseline, in points from the top of the page.</param>
/// <param name="Run">The glyphs.</param>
/// <param name="Color">Their colour.</param>
public sealed record TextItem(ContentTag Tag, double X, double Baseline, GlyphRun Run, Color Color) : PageItem(Tag);

/// <summary>A filled or stroked path, or both; filled by the non-zero winding rule.</summary>
/// <param name="Tag">What the drawing belongs to.</param>
/// <param name="Path">The steps, beginning with a <see cref="PathVerb.Move"/>.</param>
/// <param name="Fill">Colour inside, or null.</param>
/// <param name="Stroke">The line, or null.</param>
public sealed record PathItem(ContentTag Tag, ImmutableArray<PathCommand> Path, Color? Fill, Stroke? Stroke) : PageItem(Tag)
{
    /// <summary>A filled rectangle.</summary>
    public static PathItem Box(ContentTag tag, Rectangle area, Color? fill, Stroke? stroke = null) => new(
        tag,
        [
            PathCommand.Move(area.X, area.Y),
            PathCommand.Line(area.X + area.Width, area.Y),
            PathCommand.Line(area.X + area.Width, area.Y + area.Height),
            PathCommand.Line(area.X, area.Y + area.Height),
            PathCommand.Close(),
        ],
        fill,
        stroke);

    /// <summary>A straight line.</summary>
    public static PathItem Line(ContentTag tag, double x1, double y1, double x2, double y2, Stroke stroke) =>
        new(tag, [PathCommand.Move(x1, y1), PathCommand.Line(x2, y2)], null, stroke);
}
