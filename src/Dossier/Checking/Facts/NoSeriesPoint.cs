using Dossier.Diagnostics;

namespace Dossier.Checking.Facts;

internal sealed class NoSeriesPoint() : Check(new(
    "no-series-point", Severity.Warning, "a fact whose series has no point for its time",
    "A fact's quantity that names a series is held against that series' point for the fact's `when`: the same period, else the "
    + "shortest that holds it. Without such a point it is held against nothing, and the chart does not show it."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier) =>
        from match in SeriesPoints.Of(dossier)
        where match.Points.IsEmpty
        select At(
            match.Quantity.Series?.Span ?? match.Quantity.Span,
            match.Fact.When is { } when
                ? $"`{match.Series.Id}` has no point for {when}"
                : $"`{match.Series.Id}` is named by a fact that has no time",
            "add the point with its source, correct `when`, or leave the series out");
}
