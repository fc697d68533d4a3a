using Dossier.Diagnostics;
using Dossier.Model;

namespace Dossier.Checking.Facts;

internal sealed class LaterThanAsOf() : Check(new(
    "later-than-as-of", Severity.Warning, "a fact later than the day up to which the dossier covers its subject",
    "`as-of` in `dossier.yaml` tells readers up to which day the editors have covered the subject. A fact from after that day says "
    + "that it is out of date, or that the fact's own date is wrong."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier)
    {
        var asOf = dossier.Corpus.Settings.AsOf;
        foreach (var fact in dossier.Corpus.Facts)
        {
            if (fact is { Basis.Value: not Basis.Forecast, When: { } when } && when.Value.Earliest > asOf.Value.Latest)
            {
                yield return At(
                    when.Span,
                    $"`{fact.Id}` is about {when.Value}, the dossier covers its subject up to {asOf.Value}",
                    "move `as-of` on, or correct the fact's `when`",
                    new DiagnosticNote(asOf.Span, "covered up to here"));
            }
        }
    }
}
