using System.Text;

namespace Dossier.Charts.Svg;

/// <summary>Writes path data, the shortest of the absolute commands for each step.</summary>
internal static class SvgPath
{
    /// <summary>Appends the steps.</summary>
    public static void Append(StringBuilder svg, IEnumerable<PathStep> steps)
    {
        var (x, y) = (double.NaN, double.NaN);
        foreach (var step in steps)
        {
            Append(svg, step, x, y);
            (x, y) = step.Kind == PathStepKind.Close ? (double.NaN, double.NaN) : (step.X, step.Y);
        }
    }

    private static void Append(StringBuilder svg, PathStep step, double x, double y)
    {
        switch (step.Kind)
        {
            case PathStepKind.Move:
                AppendPoint(svg.Append('M'), step.X, step.Y);
                break;
            case PathStepKind.Line when step.Y == y:
                svg.Append('H').AppendNumber(step.X);
                break;
            case PathStepKind.Line when step.X == x:
                svg.Append('V').AppendNumber(step.Y);
                break;
            case PathStepKind.Line:
                AppendPoint(svg.Append('L'), step.X, step.Y);
                break;
            case PathStepKind.Curve:
                AppendPoint(svg.Append('C'), step.X1, step.Y1);
                AppendPoint(svg.Append(' '), step.X2, step.Y2);
                AppendPoint(svg.Append(' '), step.X, step.Y);
                break;
            case PathStepKind.Close:
                svg.Append('Z');
                break;
        }
    }

    private static void AppendPoint(StringBuilder svg, double x, double y) => svg.AppendNumber(x).Append(' ').AppendNumber(y);
}
