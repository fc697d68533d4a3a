namespace Dossier.Charts;

/// <summary>A chart without values.</summary>
internal static class EmptyChart
{
    /// <summary>A base line and words.</summary>
    public static Scene Draw(ChartData data, double width, string kind, ChartWords words)
    {
        const double Height = 64;
        return new Scene(width, Height, SeriesInWords.Title(data, words), SeriesInWords.Describe(data, kind, words),
        [
            new LineShape(0, Height - 8, width, Height - 8, new Pen(Ink.Ink)),
            new TextShape(width / 2, Height - 24, words.NoValues, TextAnchor.Middle, TextRole.Sub),
        ]);
    }
}
