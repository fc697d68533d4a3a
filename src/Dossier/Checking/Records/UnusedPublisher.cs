using Dossier.Diagnostics;

namespace Dossier.Checking.Records;

internal sealed class UnusedPublisher() : Check(new(
    "unused-publisher", Severity.Warning, "a publisher without sources",
    "The register of publishers lists those whose sources the dossier has. One without any was left behind, or its id is spelled "
    + "differently in its sources."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier) =>
        from publisher in dossier.Corpus.Publishers
        where dossier.Findings.SourcesOfPublisher[publisher.Id].IsEmpty
        select At(publisher.Span, $"no source is by the publisher `{publisher.Id}`", "remove its line");
}
