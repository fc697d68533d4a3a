using Dossier.Diagnostics;
using Dossier.Model;

namespace Dossier.Checking.Facts;

internal sealed class EventAfterSources() : Check(new(
    "event-after-sources", Severity.Warning, "a fact that happened after all its sources were published",
    "A source cannot document or measure what had not happened yet: the fact's `when` is wrong, or a source's `published`, or it was a "
    + "forecast. One day is allowed for time zones."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier)
    {
        foreach (var fact in dossier.Corpus.Facts)
        {
            if (fact is not { Basis.Value: Basis.Documented or Basis.Measured, When: { } when })
                continue;
            var sources = dossier.Sources(fact.Citations.Select(citation => citation.Source.Value)).ToList();
            var last = sources.Select(source => source.Published?.Value.Latest ?? DateOnly.MaxValue)
                .DefaultIfEmpty(DateOnly.MaxValue)
                .Max();
            if (when.Value.Earliest.DayNumber <= last.DayNumber + 1)
                continue;
            yield return At(
                when.Span,
                $"`{fact.Id}` is about {when.Value}, but all its sources were published before",
                "correct `when` or the dates of the sources, or make it a forecast",
                sources.Take(3).Select(source => new DiagnosticNote(source.Published?.Span ?? source.Span, "published here")));
        }
    }
}
