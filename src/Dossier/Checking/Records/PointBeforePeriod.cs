using Dossier.Diagnostics;

namespace Dossier.Checking.Records;

internal sealed class PointBeforePeriod() : Check(new(
    "point-before-period", Severity.Warning, "a number published before its period began",
    "A source that is older than the period cannot have counted it: the number is a forecast or a target, or the period or the source "
    + "is wrong. A point with a `note` that says so is let pass."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier)
    {
        foreach (var point in dossier.Corpus.Series.SelectMany(series => series.Points))
        {
            if (point.Note is null && dossier.Corpus.Sources.TryGet(point.Source.Value, out var source)
                && source.Published is { } published && published.Value.Latest < point.Period.Value.Earliest)
            {
                yield return At(
                    point.Source.Span,
                    $"`{source.Id}` was published {published}, before {point.Period} began",
                    "correct the source or the period; say in the point's `note` if it is a forecast",
                    new DiagnosticNote(published.Span, "published here"));
            }
        }
    }
}
