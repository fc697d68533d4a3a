using System.Collections.Immutable;

namespace Dossier.Charts;

/// <summary>
/// Draws the marks: states in a square of 16 pixels, confidence in 24 × 13. All in one ink, which the edition chooses by state.
/// </summary>
public static class MarkScenes
{
    /// <summary>All marks, in the order of the sprite.</summary>
    public static ImmutableArray<Mark> All { get; } = [.. Enum.GetValues<Mark>()];

    /// <summary>The name of a mark's symbol on the site: <c>m-…</c> for a state, <c>c-0</c> to <c>c-4</c> for confidence.</summary>
    public static string Symbol(Mark mark) => mark switch
    {
        Mark.Corroborated => "m-corroborated",
        Mark.SingleOrigin => "m-single",
        Mark.Statement => "m-statement",
        Mark.Disputed => "m-disputed",
        Mark.InError => "m-error",
        Mark.Superseded => "m-superseded",
        Mark.Forecast => "m-forecast",
        Mark.ForecastHeld => "m-forecast-held",
        Mark.ForecastPartly => "m-forecast-partly",
        Mark.ForecastFailed => "m-forecast-failed",
        _ => "c-" + (char)('0' + Bars(mark)),
    };

    /// <summary>The colour that a mark has unless it stands in a link: trouble alone is coloured.</summary>
    public static Ink InkOf(Mark mark) => mark switch
    {
        Mark.Disputed => Ink.Dispute,
        Mark.InError => Ink.Error,
        Mark.Superseded => Ink.Ink2,
        _ => Ink.Ink,
    };

    /// <summary>A mark as a scene, in <see cref="Ink.Ink"/>. Its word stands beside it, so it needs no description of its own.</summary>
    /// <param name="mark">Which.</param>
    /// <param name="title">Its word.</param>
    public static Scene Draw(Mark mark, string title) => IsGauge(mark)
        ? new Scene(24, 13, title, title, GaugeShapes.Draw(Bars(mark)))
        : new Scene(16, 16, title, title, StateShapes.Draw(mark));

    private static bool IsGauge(Mark mark) => mark >= Mark.NoConfidence;

    private static int Bars(Mark mark) => mark - Mark.NoConfidence;
}
