using Dossier.Diagnostics;

namespace Dossier.Checking.Sources;

internal sealed class RelayWithinPublisher() : Check(new(
    "relay-within-publisher", Severity.Note, "a source that relays another one of its own publisher",
    "A publisher that refers to its own earlier item does not pass on a foreign one. That is right for an edition in another language "
    + "or a copy of an agency's text on a site of its own; a follow-up with reporting of its own should not relay."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier) =>
        from source in dossier.Corpus.Sources
        from relay in source.Relays
        where dossier.Corpus.Sources.Contains(relay.Value)
        let relayed = dossier.Corpus.Sources[relay.Value]
        where relayed.Publisher.Value == source.Publisher.Value
        select At(
            relay.Span,
            $"`{source.Id}` relays `{relayed.Id}` of the same publisher, `{source.Publisher.Value}`",
            "keep it for a translation or a copy; drop it for a follow-up",
            new DiagnosticNote(relayed.Publisher.Span, "the same publisher"));

    internal override string Folded(int count) => $"{count} relays stay within one publisher";
}
