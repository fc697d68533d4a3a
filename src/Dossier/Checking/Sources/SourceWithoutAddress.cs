using Dossier.Diagnostics;

namespace Dossier.Checking.Sources;

internal sealed class SourceWithoutAddress() : Check(new(
    "source-without-address", Severity.Note, "a source without an address",
    "A reader who cannot open a source cannot check it. Printed works have none; for anything else add `url`, or `archive` where the "
    + "page is gone."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier) =>
        from source in dossier.Corpus.Sources
        where source.Url is null && source.Archive is null
        select At(source.Span, $"the source `{source.Id}` has neither an address nor an archived copy", "add `url` or `archive`");

    internal override string Folded(int count) => $"{count} sources have neither an address nor an archived copy";
}
