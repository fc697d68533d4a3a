using Dossier.Diagnostics;

namespace Dossier.Checking.Sources;

internal sealed class RelayOfLaterSource() : Check(new(
    "relay-of-later-source", Severity.Warning, "a source that relays one published after it",
    "What is passed on was published first. Either a date is wrong, or the relay runs the other way, or both took it from a third "
    + "source. One day is allowed for time zones."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier)
    {
        foreach (var source in dossier.Corpus.Sources)
        {
            foreach (var relay in source.Relays)
            {
                if (source.Published is { } published && dossier.Corpus.Sources.TryGet(relay.Value, out var relayed)
                    && relayed.Published is { } first && published.Value.Latest.DayNumber + 1 < first.Value.Earliest.DayNumber)
                {
                    yield return At(
                        relay.Span,
                        $"`{source.Id}` of {published.Value} relays `{relayed.Id}`, which was published {first.Value}",
                        "correct the dates or the relay",
                        new DiagnosticNote(first.Span, "published here"));
                }
            }
        }
    }
}
