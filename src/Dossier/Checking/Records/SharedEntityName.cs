using Dossier.Diagnostics;
using Dossier.Model;

namespace Dossier.Checking.Records;

internal sealed class SharedEntityName() : Check(new(
    "shared-entity-name", Severity.Warning, "two entities of one name",
    "An entity that stands twice has its facts on two pages, and neither page has them all. Two that only share a name are told apart "
    + "by their names."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier)
    {
        var seen = new Dictionary<string, Entity>(StringComparer.OrdinalIgnoreCase);
        foreach (var entity in dossier.Corpus.Entities)
        {
            if (!seen.TryAdd(entity.Name.Value, entity))
            {
                var first = seen[entity.Name.Value];
                yield return At(
                    entity.Name.Span,
                    $"`{entity.Id}` and `{first.Id}` are both called {entity.Name}",
                    "join them, or tell them apart by name",
                    new DiagnosticNote(first.Name.Span, "the same name"));
            }
        }
    }
}
