using Dossier.Analysis;
using Dossier.Diagnostics;

namespace Dossier.Checking.Records;

internal sealed class TopicNamesNoFact() : Check(new(
    "topic-names-no-fact", Severity.Warning, "a narrative that names none of its topic's facts",
    "What a chapter says must rest on facts that the reader can follow: `[[fact-id]]`. A narrative that names none of its own facts "
    + "asserts, or belongs to another topic."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier) =>
        from topic in dossier.Corpus.Topics
        let facts = dossier.Findings.FactsOfTopic[topic.Id]
        where !facts.IsEmpty && !Narrative.Facts(topic.Body.Value).Any(facts.Contains)
        select At(
            topic.Span,
            $"the narrative of `{topic.Id}` names none of its {facts.Length} facts",
            $"name them where they bear a sentence: `[[{facts[0]}]]`");
}
