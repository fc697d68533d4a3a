namespace Dossier.Charts;

/// <summary>The values that a chart must have room for.</summary>
/// <param name="Low">The lowest.</param>
/// <param name="High">The highest, greater.</param>
internal readonly record struct ValueRange(double Low, double High)
{
    /// <summary>For bars: zero is always among them.</summary>
    public static ValueRange WithZero(ChartData data)
    {
        var (low, high) = (Math.Min(0, data.Points.Min(point => point.Height)), Math.Max(0, data.Points.Max(point => point.Height)));
        return low < high ? new ValueRange(low, high) : new ValueRange(0, 1);
    }

    /// <summary>
    /// For a line: zero is among them if the values come near it, half of the highest or less; equal values stand in the middle.
    /// </summary>
    public static ValueRange OfLine(ChartData data)
    {
        var (low, high) = (data.Points.Min(point => point.Height), data.Points.Max(point => point.Height));
        low = low > 0 && low <= high / 2 ? 0 : low;
        high = high < 0 && high >= low / 2 ? 0 : high;
        if (low < high)
            return new ValueRange(low, high);
        var room = Math.Max(Math.Abs(low) / 2, 1e-9);
        return new ValueRange(low - room, high + room);
    }
}
