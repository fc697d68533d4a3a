namespace Dossier.Charts;

/// <summary>Tells what a chart shows.</summary>
internal static class SeriesInWords
{
    /// <summary>The title of a chart.</summary>
    public static string Title(ChartData data, ChartWords words) => words.ChartTitle.With(data.Title, data.Unit);

    /// <summary>First, lowest, highest and latest value, each once.</summary>
    public static string Describe(ChartData data, string kind, ChartWords words)
    {
        if (data.Points.IsEmpty)
            return words.ChartEmpty.With(kind);
        var (first, last) = (data.Points[0], data.Points[^1]);
        var (lowest, highest) = Extremes(data);
        var opening = first == highest && first != lowest ? words.Highest : words.ValueIn;
        var parts = new List<string> { opening.With(Value(first, words), first.Label) };
        if (lowest != first && lowest != last && lowest != highest)
            parts.Add(words.Lowest.With(Value(lowest, words), lowest.Label));
        if (highest != first && highest != lowest)
            parts.Add(words.Highest.With(Value(highest, words), highest.Label));
        if (last != first && last != highest)
            parts.Add(words.Latest.With(Value(last, words), last.Label));
        return words.ChartDescription.With(kind, string.Join(words.Comma, parts));
    }

    /// <summary>The first lowest and the first highest value.</summary>
    public static (ChartPoint Lowest, ChartPoint Highest) Extremes(ChartData data)
    {
        var (lowest, highest) = (data.Points[0], data.Points[0]);
        foreach (var point in data.Points)
        {
            lowest = point.Value.Value < lowest.Value.Value ? point : lowest;
            highest = point.Value.Value > highest.Value.Value ? point : highest;
        }

        return (lowest, highest);
    }

    private static string Value(ChartPoint point, ChartWords words) => words.Numbers.Full(point.Value);
}
