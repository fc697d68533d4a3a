using Dossier.Analysis;
using Dossier.Analysis.Rules;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Checking.Records;

internal sealed class NarrativeOnFallenFact() : Check(new(
    "narrative-on-fallen-fact", Severity.Note, "a chapter that rests on a fact in error or superseded",
    "A chapter may tell of an error, but then it also names the fact that has it right. Where it names the fallen fact alone, it "
    + "asserts what no longer stands."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier)
    {
        foreach (var topic in dossier.Corpus.Topics)
        {
            var named = Narrative.Facts(topic.Body.Value);
            foreach (var fact in named.Where(dossier.Corpus.Facts.Contains).Select(id => dossier.Corpus.Facts[id]))
            {
                var finding = dossier.Finding(fact);
                var better = finding.State == State.InError ? finding.CorrectedBy : finding.SupersededBy;
                if (!finding.IsLive && !better.Any(named.Contains))
                {
                    yield return At(
                        Place(topic, fact.Id),
                        $"the chapter `{topic.Id}` names `{fact.Id}`, which is {StateRules.Of(finding.State).Title}",
                        $"name `[[{better[0]}]]` too, or in its place",
                        new DiagnosticNote(fact.Span, "the fact"));
                }
            }
        }
    }

    /// <summary>Where a chapter first names a fact; the chapter itself where it does so in another way than by <c>[[id]]</c>.</summary>
    private static Span Place(Topic topic, string fact)
    {
        var body = topic.Body.Span;
        var at = body.Source.Text.IndexOf($"[[{fact}]]", body.Start, body.End - body.Start, StringComparison.Ordinal);
        return at < 0 ? topic.Span : body.Source.Span(at + 2, at + 2 + fact.Length);
    }
}
