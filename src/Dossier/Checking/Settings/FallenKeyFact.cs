using Dossier.Analysis;
using Dossier.Diagnostics;

namespace Dossier.Checking.Settings;

internal sealed class FallenKeyFact() : Check(new(
    "fallen-key-fact", Severity.Error, "a key fact that is in error or superseded",
    "Key facts are what readers see first, on the home page and in the report. One that another fact corrects or supersedes must not "
    + "stand there: name the fact that has it right."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier) =>
        from key in dossier.KeyFacts
        let finding = dossier.Finding(key.Fact)
        where !finding.IsLive
        let isInError = finding.State == State.InError
        let better = (isInError ? finding.CorrectedBy : finding.SupersededBy)[0]
        select At(
            key.Span,
            $"the key fact `{key.Fact.Id}` is {(isInError ? "in error" : "superseded")}",
            $"name `{better}` in its place",
            new DiagnosticNote(dossier.Corpus.Facts[better].Span, isInError ? "this fact corrects it" : "this fact supersedes it"));
}
