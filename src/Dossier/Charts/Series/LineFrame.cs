namespace Dossier.Charts;

/// <summary>The measures of a line chart.</summary>
/// <param name="Width">Of the drawing.</param>
/// <param name="Height">Of the drawing.</param>
/// <param name="MostDots">More points than this are drawn without dots.</param>
internal sealed record LineFrame(double Width, double Height, int MostDots)
{
    /// <summary>Where there is width.</summary>
    public static LineFrame Wide { get; } = new(840, 286, 60);

    /// <summary>Where there is not.</summary>
    public static LineFrame Narrow { get; } = new(340, 236, 24);

    /// <summary>Where the highest value is drawn.</summary>
    public double Top { get; } = 24;

    /// <summary>Where the lowest value is drawn.</summary>
    public double Bottom => Height - 42;

    /// <summary>The baseline of the years.</summary>
    public double Years => Height - 12;
}
