namespace Dossier.Analysis.Relays;

/// <summary>The relay network without one source and all that only relays it.</summary>
internal sealed class Removal
{
    private readonly RelayNetwork network;
    private readonly int removed;
    private readonly Dictionary<int, int[]> changed = [];

    public Removal(RelayNetwork network, int removed)
    {
        this.network = network;
        this.removed = removed;
        changed[removed] = [];
        var relays = network.FanOut[removed].ToArray();
        Array.Sort(relays, (left, right) => network.Position[left].CompareTo(network.Position[right]));
        foreach (var relay in relays)
            changed[relay] = Numbers.Union([.. network.Relays[relay].Where(Stands).Select(RootsLeft)]);
    }

    /// <summary>The source and all that passes it on: whatever cites none of these is as it was.</summary>
    public IEnumerable<int> Touched => changed.Keys;

    /// <summary>Where a citation still leads.</summary>
    public int[] OriginsLeft(TracedCitation citation)
    {
        if (citation.Source < 0 || !changed.ContainsKey(citation.Source))
            return citation.Origins;
        if (citation.IsOwnReporting)
            return citation.Source == removed ? [] : citation.Origins;
        return Stands(citation.Source) ? RootsLeft(citation.Over) : [];
    }

    private int[] RootsLeft(int source) => changed.GetValueOrDefault(source) ?? network.Roots[source];

    /// <summary>Whatever stands has a root left, be it itself.</summary>
    private bool Stands(int source) => RootsLeft(source).Length > 0;
}
