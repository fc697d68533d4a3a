using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Checking.Facts;

/// <summary>A fact whose number names a series, with the points that the number may be.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Quantity">Its number.</param>
/// <param name="Series">The series.</param>
/// <param name="Points">The points for the fact's time; none where the series has none for it.</param>
internal sealed record SeriesPoints(Fact Fact, Quantity Quantity, Series Series, ImmutableArray<SeriesPoint> Points)
{
    /// <summary>All facts that name a series that there is.</summary>
    public static IEnumerable<SeriesPoints> Of(CheckedDossier dossier)
    {
        foreach (var series in dossier.Corpus.Series)
        {
            foreach (var fact in dossier.Findings.FactsOfSeries[series.Id].Select(id => dossier.Corpus.Facts[id]))
            {
                if (fact.Quantity is { } quantity)
                    yield return new SeriesPoints(fact, quantity, series, fact.When is { } when ? For(series.Points, when.Value) : []);
            }
        }
    }

    /// <summary>
    /// The point of the same days, however they are written; else the shortest that holds the fact's time, as a month holds a day;
    /// else, for a time that spans several points, all of them: what rose from 4 in 2020 to 31 in 2024 may give either.
    /// </summary>
    private static ImmutableArray<SeriesPoint> For(ImmutableArray<SeriesPoint> points, EdtfDate when)
    {
        var one = points.FirstOrDefault(point => Holds(point.Period.Value, when) && Holds(when, point.Period.Value))
            ?? points.Where(point => Holds(point.Period.Value, when)).MinBy(point => Days(point.Period.Value));
        return one is not null ? [one] : [.. points.Where(point => Overlap(when, point.Period.Value))];
    }

    private static bool Holds(EdtfDate outer, EdtfDate inner) => outer.Earliest <= inner.Earliest && inner.Latest <= outer.Latest;

    private static bool Overlap(EdtfDate one, EdtfDate other) => one.Earliest <= other.Latest && other.Earliest <= one.Latest;

    private static int Days(EdtfDate period) => period.Latest.DayNumber - period.Earliest.DayNumber;
}
