using Dossier.Diagnostics;
using Dossier.Model;

namespace Dossier.Checking.Facts;

internal sealed class OverdueForecast() : Check(new(
    "overdue-forecast", Severity.Warning, "a forecast whose time has passed without an outcome",
    "A forecast is kept to be judged. Once the time that it is about lies before the dossier's `as-of` day, say what came: `outcome: "
    + "held`, `failed` or `partly`. A forecast without a term carries the time when it was made, which its sources' dates show, and is "
    + "never overdue."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier)
    {
        var asOf = dossier.Corpus.Settings.AsOf.Value;
        foreach (var fact in dossier.LiveFacts)
        {
            if (fact is { Basis.Value: Basis.Forecast, Outcome: null, When: { } when } && when.Value.Latest < asOf.Latest
                    && when.Value.Latest > Made(dossier, fact))
                yield return At(
                    when.Span,
                    $"the forecast `{fact.Id}` was about {when}, which has passed by {asOf}",
                    "add `outcome`, or give as `when` the time that it is about");
        }
    }

    /// <summary>
    /// The last day on which it can have been made: that of its first dated source; without one, the day up to which the editors know.
    /// </summary>
    private static DateOnly Made(CheckedDossier dossier, Fact fact) =>
        dossier.Sources(fact.Citations.Select(citation => citation.Source.Value))
            .Select(source => source.Published?.Value.Latest ?? DateOnly.MaxValue)
            .DefaultIfEmpty(DateOnly.MaxValue)
            .Min();
}
