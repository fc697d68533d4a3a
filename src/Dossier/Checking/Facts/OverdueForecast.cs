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
        return from fact in DueBy(asOf.Latest, dossier)
               select At(
                   fact.When?.Span ?? fact.Span,
                   $"the forecast `{fact.Id}` was about {fact.When}, which has passed by {asOf}",
                   "add `outcome`, or give as `when` the time that it is about");
    }

    /// <summary>The live forecasts without an outcome whose time has passed by a day.</summary>
    public static IEnumerable<Fact> DueBy(DateOnly day, CheckedDossier dossier) => dossier.LiveFacts.Where(fact =>
        fact is { Basis.Value: Basis.Forecast, Outcome: null, When.Value.Latest: var end } && end < day && end > Made(dossier, fact));

    /// <summary>
    /// The last day on which it can have been made: that of its first dated source; without one, the day up to which the editors know.
    /// </summary>
    private static DateOnly Made(CheckedDossier dossier, Fact fact) =>
        dossier.Sources(fact.Citations.Select(citation => citation.Source.Value))
            .Select(source => source.Published?.Value.Latest ?? DateOnly.MaxValue)
            .DefaultIfEmpty(DateOnly.MaxValue)
            .Min();
}
