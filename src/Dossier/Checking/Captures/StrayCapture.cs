using Dossier.Captures;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Checking.Captures;

internal sealed class StrayCapture() : Check(new(
    "stray-capture", Severity.Warning, "a copy that is named after no source",
    "A copy belongs to the source whose id is its file's name. This one is looked at by nobody: the source was renamed, or the name is "
    + "mistyped."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier) =>
        from stray in dossier.Review?.Strays ?? []
        let nearest = Spelling.Nearest(stray.Source, dossier.Corpus.Sources.Ids)
        select At(
            stray.Span,
            $"no source is called {Quoting.Quote(stray.Source)}",
            nearest is null ? "rename the copy, or delete it" : $"did you mean `{nearest}{CaptureFolder.Ending}`?");
}
