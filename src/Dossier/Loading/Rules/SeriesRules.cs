using Dossier.Diagnostics;
using Dossier.Loading.Fields;
using Dossier.Model;

namespace Dossier.Loading.Rules;

/// <summary>What has to hold within one series.</summary>
internal static class SeriesRules
{
    /// <summary>Reports points that do not follow one another, and periods of another length than the series'.</summary>
    public static void Check(Series series, RecordReader record)
    {
        var periods = new Dictionary<(DateOnly First, DateOnly Last), SeriesPoint>();
        SeriesPoint? previous = null;
        foreach (var point in series.Points)
        {
            CheckFrequency(point, series.Frequency.Value, record);
            var days = Days(point);
            if (!periods.TryAdd(days, point))
                record.Fault(RuleDiagnostics.DuplicatePeriod.At(
                    point.Period.Span, $"the period `{point.Period}` has two points", "keep one of the two",
                    notes: new DiagnosticNote(periods[days].Period.Span, "the first one")));
            else if (previous is not null && days.CompareTo(Days(previous)) < 0)
                record.Fault(RuleDiagnostics.PointsOutOfOrder.At(
                    point.Period.Span, $"the period `{point.Period}` stands after `{previous.Period}`",
                    "put the points in the order of time",
                    notes: new DiagnosticNote(previous.Period.Span, "the point before it")));
            previous = point;
        }
    }

    private static (DateOnly First, DateOnly Last) Days(SeriesPoint point) => (point.Period.Value.Earliest, point.Period.Value.Latest);

    private static void CheckFrequency(SeriesPoint point, Frequency frequency, RecordReader record)
    {
        var (fits, wanted) = frequency switch
        {
            Frequency.Annual => (IsYear(point.Period.Value), "a year such as `2023`"),
            Frequency.Monthly => (IsMonth(point.Period.Value), "a month such as `2023-04`"),
            Frequency.Quarterly => (IsQuarter(point.Period.Value), "three months such as `2023-01/2023-03`"),
            _ => (true, ""),
        };
        if (!fits)
            record.Fault(RuleDiagnostics.PeriodDoesNotFit.At(
                point.Period.Span, $"`{point.Period}` does not fit a series whose frequency is {WordList<Frequency>.Words[(int)frequency]}",
                $"write {wanted}, or make the series `irregular`"));
    }

    private static bool IsYear(EdtfDate period) => period is { IsInterval: false, From.Month: null };

    private static bool IsMonth(EdtfDate period) => period is { IsInterval: false, From: { Month: not null, Day: null } };

    private static bool IsQuarter(EdtfDate period) =>
        period is { From: { Month: { } first, Day: null } from, To: { Month: { } last, Day: null } to }
        && (to.Year * 12) + last == (from.Year * 12) + first + 2;
}
