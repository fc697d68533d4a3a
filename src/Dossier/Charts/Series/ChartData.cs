using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Charts;

/// <summary>What a chart draws.</summary>
/// <param name="Title">The title of the series.</param>
/// <param name="Unit">The unit of its values.</param>
/// <param name="Frequency">How often a value is to be expected; tells where one is missing.</param>
/// <param name="Points">The values in order of time; may be empty.</param>
public sealed record ChartData(string Title, string Unit, Frequency Frequency, ImmutableArray<ChartPoint> Points)
{
    /// <summary>The data of a series.</summary>
    /// <param name="series">The series.</param>
    /// <param name="label">Writes a period, short.</param>
    /// <param name="say">Says a point in full.</param>
    public static ChartData From(Model.Series series, Func<EdtfDate, string> label, Func<SeriesPoint, string> say) => new(
        series.Title.Value, series.Unit.Value, series.Frequency.Value,
        [.. series.Points.Select(point => Point(point, label) with { Text = say(point) })]);

    private static ChartPoint Point(SeriesPoint point, Func<EdtfDate, string> label) =>
        new(label(point.Period.Value), point.Period.Value, point.Value.Value, point.Derived);
}
