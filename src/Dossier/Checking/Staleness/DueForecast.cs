using Dossier.Checking.Facts;
using Dossier.Diagnostics;

namespace Dossier.Checking.Staleness;

internal sealed class DueForecast() : Check(new(
    "due-forecast", Severity.Note, "a forecast whose time has come since the dossier's `as-of` day",
    "`dossier check --stale --today DATE` tells which forecasts have come due since the editors last covered the subject. Find out what came, "
    + "write `outcome`, and move `as-of` in `dossier.yaml`. Forecasts that were due by then are told by `overdue-forecast`."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier)
    {
        var asOf = dossier.Corpus.Settings.AsOf.Value.Latest;
        if (dossier.Today is not { } today || today <= asOf)
            return [];
        var told = OverdueForecast.DueBy(asOf, dossier).Select(fact => fact.Id).ToHashSet(StringComparer.Ordinal);
        return from fact in OverdueForecast.DueBy(today, dossier)
               where !told.Contains(fact.Id)
               select At(
                   fact.When?.Span ?? fact.Span,
                   $"the forecast `{fact.Id}` was about {fact.When}, which has passed by {today:yyyy-MM-dd}",
                   "find out what came, and add `outcome`");
    }

    internal override string? Folded(int count) => $"{count} forecasts have come due since the dossier's `as-of` day";
}
