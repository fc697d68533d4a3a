using System.Text;

namespace Dossier.Charts.Svg;

/// <summary>Writes the marks as symbols, to stand once at the top of a page and be used by <c>&lt;use href="#m-single"/&gt;</c>.</summary>
public static class MarkSprite
{
    private const string Hatching =
        "<pattern id=\"hatch\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
        + "<path class=\"hatch\" d=\"M0 0V5\"/></pattern>";

    /// <summary>
    /// A hidden <c>svg</c> element with a symbol for each mark that some HTML uses, and the pattern <c>hatch</c> if it has calculated values.
    /// </summary>
    /// <param name="html">The HTML of the page.</param>
    public static string For(string html)
    {
        var svg = new StringBuilder("<svg width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>");
        foreach (var mark in MarkScenes.All.Where(mark => html.Contains($"href=\"#{MarkScenes.Symbol(mark)}\"", StringComparison.Ordinal)))
            AppendSymbol(svg, mark);
        if (html.Contains(" derived\"", StringComparison.Ordinal))
            svg.Append(Hatching);
        return svg.Append("</defs></svg>").ToString();
    }

    /// <summary>A mark where it is used: hidden from screen readers, as its word stands beside it.</summary>
    /// <param name="mark">Which.</param>
    /// <param name="classes">Classes for the element: <c>mark is-disputed</c>, <c>gauge</c>.</param>
    public static string Use(Mark mark, string classes) =>
        new StringBuilder("<svg class=\"").AppendEscaped(classes).Append("\" aria-hidden=\"true\"><use href=\"#")
            .Append(MarkScenes.Symbol(mark)).Append("\"/></svg>").ToString();

    private static void AppendSymbol(StringBuilder svg, Mark mark)
    {
        var scene = MarkScenes.Draw(mark, "");
        svg.Append("<symbol id=\"").Append(MarkScenes.Symbol(mark)).Append("\" viewBox=\"0 0 ").AppendNumber(scene.Width).Append(' ')
            .AppendNumber(scene.Height).Append("\">");
        SvgShapes.Append(svg, scene.Shapes);
        svg.Append("</symbol>");
    }
}
