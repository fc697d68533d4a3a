using Dossier.Diagnostics;
using Dossier.Model;

namespace Dossier.Checking.Records;

internal sealed class UnknownPublisherKind() : Check(new(
    "unknown-publisher-kind", Severity.Note, "a publisher of unknown kind",
    "A publisher of unknown kind is rated F, so that whatever rests on it alone loses confidence. Mostly a look at the site's imprint "
    + "settles what it is."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier) =>
        from publisher in dossier.Corpus.Publishers
        where publisher.Kind.Value == PublisherKind.Unknown
        select At(
            publisher.Kind.Span,
            $"it is not known what kind of publisher `{publisher.Id}` is",
            "give it its `kind` once that is known");

    internal override string Folded(int count) => $"{count} publishers are of unknown kind";
}
