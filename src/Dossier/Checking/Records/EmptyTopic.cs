using Dossier.Diagnostics;

namespace Dossier.Checking.Records;

internal sealed class EmptyTopic() : Check(new(
    "empty-topic", Severity.Warning, "a topic without facts",
    "A chapter's facts stand in the folder of its name below `facts/`. A chapter without facts of its own is an essay: move facts "
    + "there, or join it with another chapter."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier) =>
        from topic in dossier.Corpus.Topics
        where dossier.Findings.FactsOfTopic[topic.Id].IsEmpty
        select At(topic.Span, $"the topic `{topic.Id}` has no facts", $"put its facts into `facts/{topic.Id}/`");
}
