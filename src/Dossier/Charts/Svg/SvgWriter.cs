using System.Text;

namespace Dossier.Charts.Svg;

/// <summary>
/// Writes a scene as an <c>svg</c> element for an HTML page: compact, the same bytes on every machine, no inline style, no script.
/// </summary>
public static class SvgWriter
{
    /// <summary>A picture with its title and description for those who cannot see it.</summary>
    /// <param name="scene">What to draw.</param>
    /// <param name="idPrefix">Begins the ids of title and description; unique on the page, letters, digits and hyphens.</param>
    /// <param name="classes">Classes for the element; <c>fig</c> gives it the width of its place.</param>
    public static string Write(Scene scene, string idPrefix, string classes = "fig")
    {
        var svg = Begin(scene, classes);
        AppendPoints(svg, scene);
        svg.Append(" role=\"img\" aria-labelledby=\"").AppendEscaped(idPrefix).Append("-t ").AppendEscaped(idPrefix).Append("-d\">");
        svg.Append("<title id=\"").AppendEscaped(idPrefix).Append("-t\">").AppendEscaped(scene.Title).Append("</title>");
        svg.Append("<desc id=\"").AppendEscaped(idPrefix).Append("-d\">").AppendEscaped(scene.Description).Append("</desc>");
        return End(svg, scene);
    }

    /// <summary>A picture that repeats what stands beside it in words, hidden from screen readers, in its own size.</summary>
    /// <param name="scene">What to draw.</param>
    /// <param name="classes">Classes for the element.</param>
    public static string WriteDecorative(Scene scene, string classes = "fig")
    {
        var svg = Begin(scene, classes);
        svg.AppendNumber("width", scene.Width).AppendNumber("height", scene.Height).Append(" aria-hidden=\"true\">");
        return End(svg, scene);
    }

    private static StringBuilder Begin(Scene scene, string classes) =>
        new StringBuilder("<svg class=\"").AppendEscaped(classes).Append("\" viewBox=\"0 0 ").AppendNumber(scene.Width).Append(' ')
            .AppendNumber(scene.Height).Append('"');

    // One attribute for all of them, for a script to read: an element each would weigh more than the drawing.
    private static void AppendPoints(StringBuilder svg, Scene scene)
    {
        var speaking = scene.Points.Where(point => point.Text.Length > 0).ToList();
        if (speaking.Count == 0)
            return;
        svg.Append(" data-points=\"");
        foreach (var (index, point) in speaking.Index())
        {
            svg.Append(index == 0 ? "" : "|").AppendNumber(point.X).Append(' ').AppendNumber(point.Y).Append(' ')
                .AppendEscaped(point.Text.Replace('|', '/'));
        }

        svg.Append('"');
    }

    private static string End(StringBuilder svg, Scene scene)
    {
        SvgShapes.Append(svg, scene.Shapes);
        return svg.Append("</svg>").ToString();
    }
}
