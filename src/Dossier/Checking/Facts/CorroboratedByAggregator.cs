using Dossier.Analysis;
using Dossier.Diagnostics;
using Dossier.Model;

namespace Dossier.Checking.Facts;

internal sealed class CorroboratedByAggregator() : Check(new(
    "corroborated-by-aggregator", Severity.Note, "a fact corroborated only by a site that copies others",
    "Aggregators and blogs seldom report by themselves. One that relays nothing counts as an origin of its own: if it took the story "
    + "from another source, say so with `relays`, and the fact may turn out to have a single origin."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier) =>
        from fact in dossier.Corpus.Facts
        let finding = dossier.Finding(fact)
        where finding.State == State.Corroborated
        let copied = dossier.Sources(finding.Origins).Where(origin => Copies(dossier.PublisherOf(origin))).ToList()
        where copied.Count > 0 && Voices(dossier, finding, copied) < 2
        select At(
            fact.Statement.Span,
            $"`{fact.Id}` is corroborated only by `{copied[0].Id}`, of a site that mostly copies others",
            "see where that page took it from, and name it under its `relays`",
            new DiagnosticNote(copied[0].Publisher.Span, "an aggregator or a blog"));

    internal override string Folded(int count) => $"{count} facts are corroborated only by sites that mostly copy others";

    private static bool Copies(Publisher? publisher) => publisher?.Kind.Value is PublisherKind.Aggregator or PublisherKind.Blog;

    private static int Voices(CheckedDossier dossier, FactFinding finding, List<Source> copied) =>
        dossier.Sources(finding.Origins.Except(copied.Select(origin => origin.Id), StringComparer.Ordinal))
            .Select(origin => dossier.PublisherOf(origin)?.Voice)
            .Distinct(StringComparer.Ordinal)
            .Count();
}
