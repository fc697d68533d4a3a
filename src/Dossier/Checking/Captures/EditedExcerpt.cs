using Dossier.Captures;
using Dossier.Diagnostics;
using Dossier.Model;

namespace Dossier.Checking.Captures;

internal sealed class EditedExcerpt() : Check(new(
    "edited-excerpt", Severity.Warning, "an excerpt was edited after it was checked",
    "`captures.lock.yaml` records which excerpts were found in a copy of their source. This one has other words now than when it was "
    + "checked, so that nobody knows whether the source has them. Undo the edit, or check it again with `dossier check --captures DIR "
    + "--lock`."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier)
    {
        var byCitation = dossier.Quotations.GroupBy(quotation => (quotation.Fact, quotation.Source));
        foreach (var quoted in byCitation)
        {
            if (!dossier.Corpus.Captures.TryGet(quoted.Key.Source, out var capture))
                continue;
            var replaced = capture.Excerpts.FirstOrDefault(
                locked => locked.Fact == quoted.Key.Fact && quoted.All(quotation => quotation.Words.Hash != locked.Excerpt));
            foreach (var quotation in quoted.Where(quotation => replaced is not null && Locking.Find(capture, quotation.Words.Hash) is null))
                yield return At(quotation.Excerpt.Span, capture, replaced);
        }
    }

    private Diagnostic At(Text.Span excerpt, LockedCapture capture, CheckedExcerpt? replaced) => At(
        excerpt,
        $"this excerpt was edited after it was checked against a copy of `{capture.Id}`",
        "check it again: `dossier check --captures DIR --lock`",
        replaced is null ? [] : [new DiagnosticNote(replaced.Span, "this was found before the edit")]);
}
