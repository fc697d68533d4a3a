using Dossier.Diagnostics;

namespace Dossier.Checking.Sources;

internal sealed class ArchivedBeforePublished() : Check(new(
    "archived-before-published", Severity.Warning, "a copy archived before its source was published",
    "A copy is taken of what is there. One from before the source was published shows something else, or one of the two dates is "
    + "mistyped. One day is allowed for time zones."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier)
    {
        foreach (var source in dossier.Corpus.Sources)
        {
            if (source is { Published: { } published, Archive.Captured: var captured }
                    && captured.Value.Latest.DayNumber + 1 < published.Value.Earliest.DayNumber)
            {
                yield return At(
                    captured.Span,
                    $"archived {captured}, but published {published}",
                    "correct the date that is wrong, or name another copy",
                    new DiagnosticNote(published.Span, "published here"));
            }
        }
    }
}
