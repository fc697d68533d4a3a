using Dossier.Captures;
using Dossier.Diagnostics;
using Dossier.Model;

namespace Dossier.Checking.Captures;

internal sealed class UnfoundExcerpt() : Check(new(
    "unfound-excerpt", Severity.Warning, "nothing like an excerpt stands in the captured text",
    "An excerpt is verbatim, and the copy of its source holds neither its words nor a passage that is much like them. Perhaps another source "
    + "was meant, or the copy is not whole: pages behind a paywall and later pages of an article are easily missed."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier) =>
        from quotation in dossier.Quotations
        where Locking.Find(dossier.Captures[quotation.Source], quotation.Words.Hash) is { Verdict: ExcerptVerdict.Unknown }
        select At(
            quotation.Excerpt.Span,
            $"nothing like this excerpt stands in the copy of `{quotation.Source}`",
            "quote what the source says; or see whether another source was meant, or the copy is not whole");
}
