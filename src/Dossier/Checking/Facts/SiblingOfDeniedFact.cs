using Dossier.Analysis;
using Dossier.Diagnostics;
using Dossier.Model;

namespace Dossier.Checking.Facts;

internal sealed class SiblingOfDeniedFact() : Check(new(
    "sibling-of-denied-fact", Severity.Note, "a claim beside one that is denied",
    "Where a party denies a story, it mostly denies all of it. A live fact is told if it has the same origins, the same basis and the "
    + "same `when` as a denied one, shares an entity with the denial and at least two with the denied fact, and is itself neither "
    + "denied nor contradicted. Link the denial if it covers this claim too; else nothing needs doing."))
{
    private const int SharedEntities = 2;

    // of facts of one origin and one day; more would be somebody's attempt to make this slow
    private const int MostCompared = 50;

    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier)
    {
        foreach (var story in dossier.LiveFacts.Where(fact => fact.When is not null)
                .GroupBy(fact => Story(dossier, fact), StringComparer.Ordinal))
        {
            var denied = story.Where(fact => !dossier.Finding(fact).DeniedBy.IsEmpty).Take(MostCompared).ToList();
            foreach (var fact in story.Where(fact => IsUnanswered(dossier.Finding(fact)) && fact.Denies.IsEmpty))
            {
                if (denied.FirstOrDefault(other => MayBeMeant(dossier, fact, other)) is not { } sibling)
                    continue;
                var denial = dossier.Corpus.Facts[dossier.Finding(sibling).DeniedBy[0]];
                yield return At(
                    fact.Statement.Span,
                    $"`{fact.Id}` comes from the same story as `{sibling.Id}`, which `{denial.Id}` denies",
                    "if the denial covers this claim too, add it to the denial's `denies`",
                    new DiagnosticNote(denial.Statement.Span, "the denial"));
            }
        }
    }

    private static string Story(CheckedDossier dossier, Fact fact) =>
        $"{fact.Basis.Value} {fact.When} {string.Join(' ', dossier.Finding(fact).Origins)}";

    private static bool IsUnanswered(FactFinding finding) => finding is { DeniedBy.IsEmpty: true, ContradictedBy.IsEmpty: true };

    private static bool MayBeMeant(CheckedDossier dossier, Fact fact, Fact denied) =>
        Shared(fact, denied) >= SharedEntities && Shared(fact, dossier.Corpus.Facts[dossier.Finding(denied).DeniedBy[0]]) > 0
            && !Related.AreRelated(fact, denied);

    private static int Shared(Fact one, Fact other) => one.Entities.Count(entity => other.Entities.Any(mine => mine.Value == entity.Value));
}
