using Dossier.Diagnostics;

namespace Dossier.Checking.Sources;

internal sealed class UndatedSource() : Check(new(
    "undated-source", Severity.Note, "a source without a date of publication",
    "Without a date nobody can tell who was first and who passes on, nor what was known when. A month or a year is better than "
    + "nothing: `2024-04`, `2024`, `2024~`."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier) =>
        from source in dossier.Corpus.Sources
        where source.Published is null
        select At(source.Span, $"the source `{source.Id}` has no date of publication", "add `published`, as precisely as it is known");

    internal override string Folded(int count) => $"{count} sources have no date of publication";
}
