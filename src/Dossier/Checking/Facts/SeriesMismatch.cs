using Dossier.Diagnostics;
using Dossier.Model;

namespace Dossier.Checking.Facts;

internal sealed class SeriesMismatch() : Check(new(
    "series-mismatch", Severity.Error, "a fact and its series that disagree",
    "A fact's quantity that names a series must equal that series' point for the fact's `when`, at the coarser of the two precisions "
    + "given; bounds must hold the point. Otherwise the text and the chart beside it say different things. A figure that differs on "
    + "purpose, such as another party's count, names no series."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier)
    {
        foreach (var (_, quantity, series, points) in SeriesPoints.Of(dossier))
        {
            if (points.IsEmpty || points.Any(point => Holds(quantity, point.Value.Value)))
                continue;
            var last = points[^1];
            yield return At(
                (quantity.Value ?? quantity.Min ?? quantity.Max)?.Span ?? quantity.Span,
                $"`{series.Id}` has {last.Value} {series.Unit} for {last.Period}, this fact {Shown(quantity)}",
                "correct the one that is wrong; if both are right, this number does not belong to the series",
                new DiagnosticNote(last.Value.Span, "the point of the series"));
        }
    }

    private static bool Holds(Quantity quantity, Number point) => quantity.Value is { } value
        ? value.Value.Agrees(point)
        : (quantity.Min is not { } min || min.Value.Value <= point.Value || min.Value.Agrees(point))
            && (quantity.Max is not { } max || max.Value.Value >= point.Value || max.Value.Agrees(point));

    private static string Shown(Quantity quantity) => quantity switch
    {
        { Value: { } value } => value.ToString(),
        { Min: { } min, Max: { } max } => $"{min} to {max}",
        { Min: { } min } => $"{min} or more",
        _ => $"{quantity.Max} or less",
    };
}
