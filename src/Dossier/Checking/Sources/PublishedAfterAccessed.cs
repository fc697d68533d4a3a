using Dossier.Diagnostics;

namespace Dossier.Checking.Sources;

internal sealed class PublishedAfterAccessed() : Check(new(
    "published-after-accessed", Severity.Error, "a source published after it was read",
    "`accessed` is the day on which the editors read the source; nothing can be read before it is published. One of the two dates is "
    + "mistyped."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier)
    {
        foreach (var source in dossier.Corpus.Sources)
        {
            // a page of the next day is read today on the other side of the date line
            if (source is { Published: { } published, Accessed: { } accessed }
                    && published.Value.Earliest.DayNumber > accessed.Value.Latest.DayNumber + 1)
            {
                yield return At(
                    published.Span,
                    $"published {published.Value}, but accessed {accessed.Value}",
                    "correct one of the two dates",
                    new DiagnosticNote(accessed.Span, "accessed here"));
            }
        }
    }
}
