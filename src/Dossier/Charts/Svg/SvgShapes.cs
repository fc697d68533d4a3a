using System.Text;
using Dossier.Text;

namespace Dossier.Charts.Svg;

/// <summary>Writes shapes as SVG elements.</summary>
internal static class SvgShapes
{
    /// <summary>Appends shapes in their order.</summary>
    public static void Append(StringBuilder svg, IEnumerable<Shape> shapes)
    {
        foreach (var shape in shapes)
            Append(svg, shape, SvgStyle.Of(shape));
    }

    private static void Append(StringBuilder svg, Shape shape, string style)
    {
        switch (shape)
        {
            case LineShape line:
                svg.Append("<path").Append(style).Append(" d=\"");
                SvgPath.Append(svg, [PathStep.Move(line.X1, line.Y1), PathStep.Line(line.X2, line.Y2)]);
                svg.Append("\"/>");
                break;
            case RectShape rect:
                svg.Append("<rect").Append(style).AppendNumber("x", rect.X).AppendNumber("y", rect.Y)
                    .AppendNumber("width", rect.Width).AppendNumber("height", rect.Height).Append("/>");
                break;
            case CircleShape circle:
                svg.Append("<circle").Append(style).AppendNumber("cx", circle.X).AppendNumber("cy", circle.Y)
                    .AppendNumber("r", circle.Radius).Append("/>");
                break;
            case PathShape path:
                svg.Append("<path").Append(style).Append(" d=\"");
                SvgPath.Append(svg, path.Steps);
                svg.Append("\"/>");
                break;
            case TextShape text:
                Append(svg, text);
                break;
            case GroupShape group:
                Append(svg, group);
                break;
        }
    }

    // What all shapes of a group have in common is written once.
    private static void Append(StringBuilder svg, GroupShape group)
    {
        var styles = group.Shapes.Select(SvgStyle.Of).Distinct().Take(2).ToList();
        var common = styles.Count == 1 && group.Shapes.All(shape => shape is not (TextShape or GroupShape)) ? styles[0] : null;
        if (common is not null && group.Shapes.All(shape => shape is PathShape { Fill: Ink.None }))
        {
            AppendAsOne(svg, common, group.Shapes.OfType<PathShape>());
            return;
        }

        svg.Append("<g").Append(common).Append('>');
        foreach (var shape in group.Shapes)
            Append(svg, shape, common is null ? SvgStyle.Of(shape) : "");
        svg.Append("</g>");
    }

    // Lines that are drawn alike are one path: a graph of a hundred edges is then a third as long.
    private static void AppendAsOne(StringBuilder svg, string style, IEnumerable<PathShape> paths)
    {
        svg.Append("<path").Append(style).Append(" d=\"");
        foreach (var path in paths)
            SvgPath.Append(svg, path.Steps);
        svg.Append("\"/>");
    }

    private static void Append(StringBuilder svg, TextShape text)
    {
        svg.Append("<text");
        var classes = string.Join(' ', new[] { RoleClass(text.Role), AnchorClass(text.Anchor) }.Where(name => name.Length > 0));
        if (classes.Length > 0)
            svg.Append(" class=\"").Append(classes).Append('"');
        svg.AppendNumber("x", text.X).AppendNumber("y", text.Y);
        if (text.Language is { } language)
            svg.Append(" lang=\"").AppendEscaped(language).Append("\">").AppendEscaped(text.Text);
        else
            AppendRuns(svg.Append('>'), text.Text);
        svg.Append("</text>");
    }

    private static void AppendRuns(StringBuilder svg, string text)
    {
        foreach (var run in LanguageRuns.Split(text))
        {
            if (run.Language is null)
                svg.AppendEscaped(run.Text);
            else
                svg.Append("<tspan lang=\"").AppendEscaped(run.Language).Append("\">").AppendEscaped(run.Text).Append("</tspan>");
        }
    }

    private static string RoleClass(TextRole role) => role switch
    {
        TextRole.Sub => "sub",
        TextRole.Strong => "strong",
        TextRole.Big => "big",
        _ => "",
    };

    private static string AnchorClass(TextAnchor anchor) => anchor switch
    {
        TextAnchor.Middle => "mid",
        TextAnchor.End => "end",
        _ => "",
    };
}
