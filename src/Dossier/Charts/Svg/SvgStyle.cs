using System.Text;

namespace Dossier.Charts.Svg;

/// <summary>
/// The attributes that give a shape its colours: classes of the site's stylesheet, never inline style, which the site's policy refuses.
/// The stylesheet must know, within <c>.fig</c>: strokes <c>grid edge s-ink2 s-accent s-dispute s-error s-paper</c>; fills
/// <c>bar f-ink2 f-rule f-edge f-dispute f-error f-paper</c>, and <c>derived</c> for hatching; texts <c>sub strong big mid end</c>.
/// What is drawn in the text's own colour needs no class: it inherits <c>currentColor</c>.
/// </summary>
internal static class SvgStyle
{
    /// <summary>The attributes, each after a space.</summary>
    public static string Of(Shape shape) => shape switch
    {
        LineShape line => Attributes(Ink.None, line.Pen),
        RectShape { IsHatched: true } => " class=\"bar derived\"",
        RectShape rect => Attributes(rect.Fill, Pen.None),
        CircleShape circle => Attributes(circle.Fill, circle.Pen),
        PathShape path => Attributes(path.Fill, path.Pen),
        _ => "",
    };

    private static string Attributes(Ink fill, Pen pen)
    {
        var classes = string.Join(' ', new[] { FillClass(fill), StrokeClass(pen.Ink) }.Where(name => name.Length > 0));
        var svg = new StringBuilder();
        if (classes.Length > 0)
            svg.Append(" class=\"").Append(classes).Append('"');
        // The class for edges says itself that nothing is filled.
        if (fill == Ink.None && pen.Ink != Ink.Edge)
            svg.Append(" fill=\"none\"");
        if (pen.Ink == Ink.Ink)
            svg.Append(" stroke=\"currentColor\"");
        if (pen.Ink != Ink.None && pen.Thickness != 1)
            svg.AppendNumber("stroke-width", pen.Thickness);
        if (pen.Dash > 0)
            svg.Append(" stroke-dasharray=\"").AppendNumber(pen.Dash).Append(' ').AppendNumber(pen.Gap).Append('"');
        return svg.ToString();
    }

    private static string FillClass(Ink ink) => ink switch
    {
        Ink.Accent => "bar",
        Ink.Ink2 => "f-ink2",
        Ink.Rule => "f-rule",
        Ink.Edge => "f-edge",
        Ink.Dispute => "f-dispute",
        Ink.Error => "f-error",
        Ink.Paper => "f-paper",
        _ => "",
    };

    private static string StrokeClass(Ink ink) => ink switch
    {
        Ink.Rule => "grid",
        Ink.Edge => "edge",
        Ink.Ink2 => "s-ink2",
        Ink.Accent => "s-accent",
        Ink.Dispute => "s-dispute",
        Ink.Error => "s-error",
        Ink.Paper => "s-paper",
        _ => "",
    };
}
