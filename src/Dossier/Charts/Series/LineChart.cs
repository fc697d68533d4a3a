namespace Dossier.Charts;

/// <summary>
/// A series as a line over time. The first, lowest, highest and last values stand at the line; calculated ones are open circles.
/// </summary>
public static class LineChart
{
    /// <summary>840 pixels wide.</summary>
    public static Scene Wide(ChartData data, ChartWords words) => Draw(data, words, LineFrame.Wide);

    /// <summary>340 pixels wide.</summary>
    public static Scene Narrow(ChartData data, ChartWords words) => Draw(data, words, LineFrame.Narrow);

    private static Scene Draw(ChartData data, ChartWords words, LineFrame frame) =>
        data.Points.IsEmpty ? EmptyChart.Draw(data, frame.Width, words.LineChart, words) : new TimeLine(data, words, frame).Draw();
}
