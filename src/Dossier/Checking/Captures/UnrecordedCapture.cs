using Dossier.Captures;
using Dossier.Diagnostics;

namespace Dossier.Checking.Captures;

internal sealed class UnrecordedCapture() : Check(new(
    "unrecorded-capture", Severity.Note, "a copy, or an excerpt from it, that is not recorded",
    "A source was captured, but `captures.lock.yaml` says nothing of the copy, or of an excerpt that was added since. Whoever has no copy then "
    + "cannot tell that the excerpt was checked, and the site does not say so: record it with `dossier check --captures DIR --lock`."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier)
    {
        foreach (var capture in dossier.Review?.Captures ?? [])
        {
            if (!dossier.Corpus.Captures.TryGet(capture.Source.Id, out var locked))
                yield return At(capture.Source.Span, $"the copy of `{capture.Source.Id}` is not recorded", Help);
            else if (capture.Excerpts.FirstOrDefault(excerpt => Locking.Find(locked, excerpt.Quotation.Words.Hash) is null) is { } first)
                yield return At(first.Quotation.Excerpt.Span, $"what was found of this excerpt from `{locked.Id}` is not recorded", Help);
        }
    }

    internal override string? Folded(int count) => $"{count} copies are not recorded, or not with all excerpts";

    private const string Help = "record it: `dossier check --captures DIR --lock`";
}
