using System.Collections.Immutable;

namespace Dossier.Analysis;

/// <summary>What follows for one source.</summary>
public sealed record SourceFinding
{
    private readonly Lazy<Impact> impact;

    internal SourceFinding(Func<Impact> impact) => this.impact = new Lazy<Impact>(impact);

    /// <summary>Itself if it relays nothing, else the roots of all that it relays: source ids, ordinal.</summary>
    public required ImmutableArray<string> Roots { get; init; }

    /// <summary>Sources that relay it directly, ordinal.</summary>
    public required ImmutableArray<string> RelayedBy { get; init; }

    /// <summary>Sources that pass it on, directly or over others, ordinal: its fan-out.</summary>
    public required ImmutableArray<string> FanOut { get; init; }

    /// <summary>Facts that cite it, in order of time.</summary>
    public required ImmutableArray<string> CitedBy { get; init; }

    /// <summary>Facts that have it among their origins, in order of time.</summary>
    public required ImmutableArray<string> OriginOf { get; init; }

    /// <summary>Series that have a point from it, ordinal.</summary>
    public required ImmutableArray<string> PointsIn { get; init; }

    /// <summary>What falls with it. It is worked out when somebody asks: whoever only checks the content does not.</summary>
    public Impact Impact => impact.Value;

    /// <summary>Topics whose narrative cites it, in the order of the chapters.</summary>
    public ImmutableArray<string> NamedInTopics { get; init; } = [];

    /// <summary>Whether claims begin here.</summary>
    public bool IsOrigin(string id) => Roots is [var root] && root == id;
}

/// <summary>What is left if a source, and all that only relays it, is taken away.</summary>
/// <param name="Orphaned">Facts left with no origin, in order of time.</param>
/// <param name="Weakened">Facts that keep an origin and lose confidence, in order of time.</param>
/// <remarks>
/// A relay falls when everything that it relays has fallen; one with another way to an origin stands. What a source reports by itself
/// (<c>origin: self</c>) falls only with that source. Each fact is judged anew by the same rules on what it has left; what other facts
/// say of it, and how well founded they are, stays as it was.
/// </remarks>
public sealed record Impact(ImmutableArray<string> Orphaned, ImmutableArray<WeakenedFact> Weakened);

/// <summary>A fact that loses confidence when a source falls.</summary>
/// <param name="Fact">Its id.</param>
/// <param name="From">The confidence with the source.</param>
/// <param name="To">The confidence without.</param>
public sealed record WeakenedFact(string Fact, ConfidenceLevel From, ConfidenceLevel To);
