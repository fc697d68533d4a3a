using Dossier.Diagnostics;
using Dossier.Links;
using Dossier.Loading;
using Dossier.Text;

namespace Dossier.Checking.Settings;

internal sealed class UnknownCode() : Check(new(
    "unknown-code", Severity.Error, "a severity chosen for a check that does not exist",
    "`severities` in `dossier.yaml` raises or lowers editorial checks by their codes. A code that no check has changes nothing, though "
    + "it looks as if it did. Faults that are found while the content is read cannot be lowered: what cannot be read cannot be "
    + "published."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier)
    {
        string[] known = [.. Checks.Descriptors.Concat(LinkDiagnostics.All).Select(descriptor => descriptor.Code)];
        return from choice in dossier.Corpus.Settings.Severities
               where !known.Contains(choice.Code.Value, StringComparer.Ordinal)
               let guess = Spelling.Guess(choice.Code.Value, known)
               select IsFixed(choice.Code.Value)
                   ? At(
                       choice.Code.Span,
                       $"the severity of `{choice.Code.Value}` cannot be chosen",
                       "leave it out: a fault found while reading is always an error")
                   : Descriptor.At(choice.Code.Span, $"no editorial check has the code `{choice.Code.Value}`", Cure(guess?.Name), guess?.Certain);
    }

    private static string Cure(string? nearest) =>
        nearest is null ? "`docs/diagnostics.md` lists the codes whose severity can be chosen" : $"did you mean `{nearest}`?";

    private static bool IsFixed(string code) =>
        LoadingDiagnostics.All.Concat(Yaml.YamlDiagnostics.All).Any(descriptor => descriptor.Code == code);
}
