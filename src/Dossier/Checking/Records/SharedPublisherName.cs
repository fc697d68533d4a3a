using Dossier.Diagnostics;
using Dossier.Model;

namespace Dossier.Checking.Records;

internal sealed class SharedPublisherName() : Check(new(
    "shared-publisher-name", Severity.Warning, "two publishers of one name",
    "A publisher that stands twice in the register is two voices: what it reports counts as two independent origins. Join the two, "
    + "give them one `voice`, or tell them apart by name."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier)
    {
        var seen = new Dictionary<string, Publisher>(StringComparer.OrdinalIgnoreCase);
        foreach (var publisher in dossier.Corpus.Publishers)
        {
            if (seen.TryAdd(publisher.Name.Value, publisher) || seen[publisher.Name.Value].Voice == publisher.Voice)
                continue;
            var first = seen[publisher.Name.Value];
            yield return At(
                publisher.Name.Span,
                $"`{publisher.Id}` and `{first.Id}` are both called {publisher.Name}",
                "join them, give them one `voice`, or tell them apart by name",
                new DiagnosticNote(first.Name.Span, "the same name"));
        }
    }
}
