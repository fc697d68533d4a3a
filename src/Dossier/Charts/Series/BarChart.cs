namespace Dossier.Charts;

/// <summary>
/// A series as bars: upright where there is width, lying where there is not. Values stand at the bars; calculated ones are hatched.
/// </summary>
public static class BarChart
{
    /// <summary>Upright bars, 840 pixels wide.</summary>
    public static Scene Wide(ChartData data, ChartWords words) =>
        data.Points.IsEmpty ? EmptyChart.Draw(data, UprightBars.Width, words.BarChart, words) : new UprightBars(data, words).Draw();

    /// <summary>Lying bars, 340 pixels wide, as high as they need.</summary>
    public static Scene Narrow(ChartData data, ChartWords words) =>
        data.Points.IsEmpty ? EmptyChart.Draw(data, LyingBars.Width, words.BarChart, words) : new LyingBars(data, words).Draw();
}
