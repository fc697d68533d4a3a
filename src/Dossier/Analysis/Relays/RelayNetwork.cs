using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Analysis.Relays;

/// <summary>
/// Who passes on whom: the sources as a directed graph without cycles, with everything about it that is asked for more than once.
/// </summary>
internal sealed class RelayNetwork
{
    // all voices, ordinal, and by source the place of its publisher's among them
    private readonly string[] voices;
    private readonly int[] voiceOf;

    public RelayNetwork(Corpus corpus)
    {
        Sources = new IdOrder<Source>(corpus.Sources);
        Relays = new int[Sources.Count][];
        for (var source = 0; source < Relays.Length; source++)
            Relays[source] = Sources.NumbersOf(Sources[source].Relays.Select(relayed => relayed.Value));
        RelayedBy = Numbers.Invert(Relays, Sources.Count);
        Publishers = new Publisher[Sources.Count];
        for (var source = 0; source < Publishers.Length; source++)
            Publishers[source] = PublisherOf(corpus, Sources[source]);
        voices = [.. Publishers.Select(publisher => publisher.Voice).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        voiceOf = [.. Publishers.Select(publisher => Array.BinarySearch(voices, publisher.Voice, StringComparer.Ordinal))];
        var order = Numbers.TargetsFirst(Relays);
        Position = new int[order.Length];
        for (var at = 0; at < order.Length; at++)
            Position[order[at]] = at;
        Roots = FindRoots(order);
        FanOut = FindFanOut();
    }

    public IdOrder<Source> Sources { get; }

    /// <summary>By source: its publisher.</summary>
    public Publisher[] Publishers { get; }

    /// <summary>By source: what it relays directly, ascending.</summary>
    public int[][] Relays { get; }

    /// <summary>By source: what relays it directly, ascending.</summary>
    public int[][] RelayedBy { get; }

    /// <summary>By source: its place in an order in which what is relayed comes before what relays it.</summary>
    public int[] Position { get; }

    /// <summary>By source: itself if it relays nothing, else the roots of all that it relays, ascending.</summary>
    public int[][] Roots { get; }

    /// <summary>By source: what passes it on, directly or over others, ascending.</summary>
    public int[][] FanOut { get; }

    public ImmutableArray<Origin> OriginsAt(int[] sources)
    {
        var origins = ImmutableArray.CreateBuilder<Origin>(sources.Length);
        foreach (var source in sources)
            origins.Add(OriginAt(source));
        return origins.MoveToImmutable();
    }

    /// <summary>The distinct voices of some sources' publishers, ordinal.</summary>
    public ImmutableArray<string> VoicesOf(int[] sources)
    {
        var speaking = new List<int>(sources.Length);
        foreach (var source in sources)
            speaking.Add(voiceOf[source]);
        var distinct = Numbers.Distinct(speaking);
        var names = ImmutableArray.CreateBuilder<string>(distinct.Length);
        foreach (var voice in distinct)
            names.Add(voices[voice]);
        return names.MoveToImmutable();
    }

    private Origin OriginAt(int source) => new(Sources[source], Publishers[source]);

    private int[][] FindRoots(int[] order)
    {
        var roots = new int[order.Length][];
        foreach (var source in order)
        {
            // a relay without roots yet stands in a cycle, which loading has refused already
            roots[source] = Relays[source].Length == 0
                ? [source]
                : Numbers.Union([.. Relays[source].Select(relayed => roots[relayed] ?? [])]);
        }

        return roots;
    }

    private int[][] FindFanOut()
    {
        var fanOut = new int[Sources.Count][];
        var seenFrom = new int[Sources.Count];
        Array.Fill(seenFrom, -1);
        var found = new List<int>();
        for (var source = 0; source < fanOut.Length; source++)
        {
            found.Clear();
            seenFrom[source] = source;
            found.AddRange(RelayedBy[source].Where(relay => relay != source));
            foreach (var relay in found)
                seenFrom[relay] = source;
            for (var at = 0; at < found.Count; at++)
            {
                foreach (var relay in RelayedBy[found[at]].Where(relay => seenFrom[relay] != source))
                {
                    seenFrom[relay] = source;
                    found.Add(relay);
                }
            }

            fanOut[source] = Numbers.Distinct(found);
        }

        return fanOut;
    }

    private static Publisher PublisherOf(Corpus corpus, Source source) =>
        corpus.Publishers.TryGet(source.Publisher.Value, out var publisher) ? publisher : Unregistered(source);

    /// <summary>What is assumed of a publisher that the register lacks, so that a corpus with faults can be analysed.</summary>
    private static Publisher Unregistered(Source source) => new()
    {
        Id = source.Publisher.Value,
        Span = source.Publisher.Span,
        Name = source.Publisher,
        Kind = new(PublisherKind.Unknown, source.Publisher.Span),
        Side = new(Publisher.IndependentSide, source.Publisher.Span),
        Voice = source.Publisher.Value,
        Reliability = Publisher.DefaultReliability(PublisherKind.Unknown),
    };
}
