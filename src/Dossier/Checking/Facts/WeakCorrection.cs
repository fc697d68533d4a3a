using Dossier.Analysis;
using Dossier.Diagnostics;

namespace Dossier.Checking.Facts;

internal sealed class WeakCorrection() : Check(new(
    "weak-correction", Severity.Warning, "a correction that is itself poorly founded",
    "To correct a fact is to say that the matter is settled. A correcting fact of very low confidence does not settle it: such facts "
    + "`contradict` each other."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier) =>
        from fact in dossier.LiveFacts
        where dossier.Finding(fact).Confidence == ConfidenceLevel.VeryLow
        from corrected in fact.Corrects
        select At(
            corrected.Span,
            $"`{fact.Id}` corrects `{corrected.Value}`, but its own confidence is very low",
            "cite what settles it, or write `contradicts`");
}
