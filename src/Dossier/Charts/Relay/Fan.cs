namespace Dossier.Charts;

/// <summary>
/// The small fan of an origin: a dot above for each source that passes it on. All fans share one scale, so that their widths compare, until
/// one would be wider than its place; then its dots draw closer.
/// </summary>
public static class Fan
{
    private const double Width = 192;
    private const double Height = 40;
    private const double Pitch = 5.2;
    private const double ClosestPitch = 2.4;
    private const double Margin = 3;

    /// <summary>The drawing, 192 × 40 pixels.</summary>
    /// <param name="sources">How many sources pass the origin on.</param>
    /// <param name="words">The words.</param>
    public static Scene Draw(int sources, ChartWords words)
    {
        var pitch = sources > 1 ? Math.Clamp((Width - (2 * Margin)) / (sources - 1), ClosestPitch, Pitch) : Pitch;
        var dots = Math.Clamp(sources, 0, (int)((Width - (2 * Margin)) / pitch) + 1);
        var places = Enumerable.Range(0, dots).Select(dot => Margin + (dot * pitch)).ToList();
        var middle = dots == 0 ? Margin : places.Average();
        var edges = places.Select(x => (Shape)Edge(x, middle));
        var circles = places.Select(x => (Shape)CircleShape.Dot(x, 3, 1.7)).Append(CircleShape.Dot(middle, 36, 4));
        var title = words.FanTitle.With(words.Sources(sources));
        return new Scene(Width, Height, title, title, [new GroupShape([.. edges]), new GroupShape([.. circles])]);
    }

    private static PathShape Edge(double x, double middle) =>
        PathShape.Open(new Pen(Ink.Edge), PathStep.Move(x, 3), PathStep.Curve(x, 22, middle, 20, middle, 34));
}
