using Dossier.Diagnostics;
using Dossier.Model;

namespace Dossier.Checking.Sources;

internal sealed class HostOfTwoPublishers() : Check(new(
    "host-of-two-publishers", Severity.Note, "one site under two publishers",
    "Sources on one host mostly have one publisher. Two may be right, as for an agency's text on a portal; but if it is one house "
    + "under two names, its reports count as independent of each other."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier)
    {
        var seen = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (var source in dossier.Corpus.Sources)
        {
            if (source.Url is not { } url || !Uri.TryCreate(url.Value, UriKind.Absolute, out var address)
                    || seen.TryAdd(address.Host, source))
                continue;
            var first = seen[address.Host];
            if (dossier.PublisherOf(source)?.Voice == dossier.PublisherOf(first)?.Voice)
                continue;
            yield return At(
                source.Publisher.Span,
                $"`{address.Host}` is `{source.Publisher.Value}` here and `{first.Publisher.Value}` in `{first.Id}`",
                "name one publisher, or give both one `voice`",
                new DiagnosticNote(first.Publisher.Span, "the other publisher"));
        }
    }
}
