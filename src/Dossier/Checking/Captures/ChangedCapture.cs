using Dossier.Diagnostics;

namespace Dossier.Checking.Captures;

internal sealed class ChangedCapture() : Check(new(
    "changed-capture", Severity.Warning, "a copy is not the one that excerpts were checked against",
    "`captures.lock.yaml` records the SHA-256 of each captured text. The copy at hand has another one: the source was captured again, or the "
    + "file was edited. See whether the page itself was changed, then record the new copy with `dossier check --captures DIR --lock`."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier)
    {
        foreach (var capture in dossier.Review?.Captures ?? [])
        {
            if (dossier.Corpus.Captures.TryGet(capture.Source.Id, out var locked) && locked.Sha256.Value != capture.Text.Sha256)
            {
                yield return At(
                    locked.Sha256.Span,
                    $"the copy of `{capture.Source.Id}` at hand is not the one that was recorded",
                    "see what changed, then record it: `dossier check --captures DIR --lock`",
                    new DiagnosticNote(capture.Source.Span, "the source"));
            }
        }
    }
}
