using Dossier.Diagnostics;

namespace Dossier.Checking.Records;

internal sealed class UnusedSeries() : Check(new(
    "unused-series", Severity.Note, "a series that no fact and no chapter uses",
    "A series is for facts whose numbers it holds and for chapters that chart it. One that has neither tells the reader nothing in the "
    + "running text."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier) =>
        from series in dossier.Corpus.Series
        where dossier.Findings.FactsOfSeries[series.Id].IsEmpty && !dossier.Mentions.Series.Contains(series.Id)
        select At(
            series.Span,
            $"no fact and no chapter uses the series `{series.Id}`",
            $"chart it in a chapter with `::: chart {series.Id}`, or remove its file");
}
