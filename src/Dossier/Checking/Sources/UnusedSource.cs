using Dossier.Diagnostics;

namespace Dossier.Checking.Sources;

internal sealed class UnusedSource() : Check(new(
    "unused-source", Severity.Warning, "a source that nothing uses",
    "A source belongs into a dossier if a fact or a narrative cites it, a series has a number from it, or a source that is used passes "
    + "it on. Another one was left behind when a fact changed, or waits for its fact."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier)
    {
        var used = Used(dossier);
        return from source in dossier.Corpus.Sources
               where !used.Contains(source.Id)
               select At(source.Span, $"nothing uses the source `{source.Id}`", "cite it, or remove its file");
    }

    private static HashSet<string> Used(CheckedDossier dossier)
    {
        var direct = dossier.Corpus.Sources.Where(source =>
            dossier.Finding(source) is not { CitedBy.IsEmpty: true, PointsIn.IsEmpty: true }
                || dossier.Mentions.Sources.Contains(source.Id));
        var used = direct.Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        var passedOn = new Queue<string>(used);
        while (passedOn.TryDequeue(out var id))
        {
            foreach (var relayed in dossier.Corpus.Sources[id].Relays.Where(
                    relayed => dossier.Corpus.Sources.Contains(relayed.Value) && used.Add(relayed.Value)))
                passedOn.Enqueue(relayed.Value);
        }

        return used;
    }
}
