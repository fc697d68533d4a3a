using Dossier.Diagnostics;

namespace Dossier.Checking.Records;

internal sealed class UnusedEntity() : Check(new(
    "unused-entity", Severity.Warning, "an entity that no fact is about",
    "An entity's page lists the facts about it; without any it is empty. Name the entity in the facts that it belongs to, or remove it."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier) =>
        from entity in dossier.Corpus.Entities
        where dossier.Findings.FactsOfEntity[entity.Id].IsEmpty && !dossier.Mentions.Entities.Contains(entity.Id)
        select At(entity.Span, $"no fact is about the entity `{entity.Id}`", "name it in a fact, or remove its file");
}
