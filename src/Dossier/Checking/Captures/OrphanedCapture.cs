using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Checking.Captures;

internal sealed class OrphanedCapture() : Check(new(
    "orphaned-capture", Severity.Warning, "what was recorded of a copy belongs to no source",
    "`captures.lock.yaml` names a source that is not there any more. If it was renamed, what was checked of its excerpts is forgotten: rename "
    + "it here too, or record it anew with `dossier check --captures DIR --lock`, which leaves out what is gone."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier) =>
        from locked in dossier.Corpus.Captures
        where !dossier.Corpus.Sources.Contains(locked.Id)
        let nearest = Spelling.Nearest(locked.Id, dossier.Corpus.Sources.Ids)
        select At(
            locked.Span,
            $"no source is called `{locked.Id}`",
            nearest is null ? "record it anew: `dossier check --captures DIR --lock`" : $"did you mean `{nearest}`?");
}
