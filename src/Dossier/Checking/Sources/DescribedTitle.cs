using Dossier.Diagnostics;
using Dossier.Model;

namespace Dossier.Checking.Sources;

internal sealed class DescribedTitle() : Check(new(
    "described-title", Severity.Note, "a source whose title is the editors' own words",
    "`title-origin: described` is honest where no headline could be seen, but a reader looks for the headline. Replace it when the "
    + "page has been read."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier) =>
        from source in dossier.Corpus.Sources
        where source.TitleOrigin == TitleOrigin.Described
        select At(source.Title.Span, $"the title of `{source.Id}` is a description");

    internal override string Folded(int count) => $"{count} sources carry a description in place of their headline";
}
