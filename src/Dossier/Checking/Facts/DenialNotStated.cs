using Dossier.Diagnostics;
using Dossier.Model;

namespace Dossier.Checking.Facts;

internal sealed class DenialNotStated() : Check(new(
    "denial-not-stated", Severity.Warning, "a denial that no party stated",
    "`denies` is for a party that denies a claim, so its basis is `stated`. What a newspaper, a court or a statistic holds against a "
    + "claim `contradicts` or `corrects` it."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier) =>
        from fact in dossier.Corpus.Facts
        where !fact.Denies.IsEmpty && fact.Basis.Value != Basis.Stated
        select At(
            fact.Denies[0].Span,
            $"`{fact.Id}` denies another fact, but its basis is not `stated`",
            "write `contradicts` or `corrects`, or give the denial as what the party said");
}
