namespace Dossier.Charts;

/// <summary>The curves between pages.</summary>
internal static class RelayEdge
{
    private const double Slack = 0.55;

    /// <summary>A curve that leaves and arrives level.</summary>
    public static PathShape Level(double x1, double y1, double x2, double y2, double slack = Slack) =>
        PathShape.Open(
            new Pen(Ink.Edge), PathStep.Move(x1, y1), PathStep.Curve(x1 + ((x2 - x1) * slack), y1, x2 - ((x2 - x1) * slack), y2, x2, y2));
}
