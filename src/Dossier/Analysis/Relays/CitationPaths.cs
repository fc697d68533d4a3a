using Dossier.Model;

namespace Dossier.Analysis.Relays;

/// <summary>The ways over which one citation's claim may have come, as its <c>origin</c> narrows them.</summary>
internal sealed class CitationPaths
{
    private readonly Corpus corpus;
    private readonly string cited;
    private readonly string over;
    private readonly bool isOwnReporting;

    public CitationPaths(Corpus corpus, Citation citation)
    {
        this.corpus = corpus;
        cited = citation.Source.Value;
        isOwnReporting = citation.Origin?.Value == Citation.OwnReporting;
        over = citation.Origin is { } origin && !isOwnReporting && corpus.Sources.Contains(origin.Value) ? origin.Value : cited;
    }

    /// <summary>Adds the sources on the ways, each with what it passes on.</summary>
    public void AddTo(SortedDictionary<string, SortedSet<string>> relays)
    {
        if (!corpus.Sources.Contains(cited))
            return;
        if (isOwnReporting)
        {
            RelaysOf(relays, cited);
            return;
        }

        // below the item that the claim came over, all counts; above it, only what leads there
        var below = Reachable(over);
        foreach (var source in below)
            RelaysOf(relays, source).UnionWith(Relayed(source));
        if (over == cited)
            return;
        var leading = LeadingTo(over, Reachable(cited));
        foreach (var source in leading.Where(source => source != over))
            RelaysOf(relays, source).UnionWith(Relayed(source).Where(leading.Contains));
    }

    /// <summary>
    /// The source that the claim was taken over, that is the last one before <paramref name="origin"/> on the shortest way from the
    /// cited source, the lowest id of several; the cited source itself where it took the claim straight from there.
    /// </summary>
    public string LastBefore(string origin)
    {
        var start = over != origin ? over : cited;
        var seen = new HashSet<string>(StringComparer.Ordinal) { start };
        List<string> level = [start];
        while (level.Count > 0)
        {
            if (level.Where(source => Relayed(source).Contains(origin, StringComparer.Ordinal)).Min(StringComparer.Ordinal) is { } last)
                return last;
            level = [.. level.SelectMany(Relayed).Where(seen.Add)];
        }

        return cited;
    }

    private IEnumerable<string> Relayed(string source) =>
        corpus.Sources[source].Relays.Select(relayed => relayed.Value).Where(corpus.Sources.Contains);

    private HashSet<string> Reachable(string start)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { start };
        var queue = new Queue<string>(reached);
        while (queue.TryDequeue(out var source))
        {
            foreach (var relayed in Relayed(source).Where(reached.Add))
                queue.Enqueue(relayed);
        }

        return reached;
    }

    /// <summary>Those among some sources from which there is a way to a target, the target included.</summary>
    private HashSet<string> LeadingTo(string target, HashSet<string> among)
    {
        var relayedBy = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (relay, relayed) in among.SelectMany(relay => Relayed(relay).Select(relayed => (relay, relayed))))
        {
            if (!relayedBy.TryGetValue(relayed, out var relays))
                relayedBy[relayed] = relays = [];
            relays.Add(relay);
        }

        var leading = new HashSet<string>(StringComparer.Ordinal) { target };
        var queue = new Queue<string>(leading);
        while (queue.TryDequeue(out var source))
        {
            foreach (var relay in relayedBy.GetValueOrDefault(source, []).Where(leading.Add))
                queue.Enqueue(relay);
        }

        return leading;
    }

    private static SortedSet<string> RelaysOf(SortedDictionary<string, SortedSet<string>> relays, string source)
    {
        if (!relays.TryGetValue(source, out var relayed))
            relays[source] = relayed = new SortedSet<string>(StringComparer.Ordinal);
        return relayed;
    }
}
