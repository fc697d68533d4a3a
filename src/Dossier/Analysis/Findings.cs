using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dossier.Analysis;

/// <summary>What follows from the corpus: everything that is derived, never typed.</summary>
public sealed record Findings
{
    /// <summary>By fact id.</summary>
    public required FrozenDictionary<string, FactFinding> Facts { get; init; }

    /// <summary>By source id.</summary>
    public required FrozenDictionary<string, SourceFinding> Sources { get; init; }

    /// <summary>By publisher id: its sources, in the corpus's order.</summary>
    public required FrozenDictionary<string, ImmutableArray<string>> SourcesOfPublisher { get; init; }

    /// <summary>By entity id: the facts about it, in order of time.</summary>
    public required FrozenDictionary<string, ImmutableArray<string>> FactsOfEntity { get; init; }

    /// <summary>By topic id: its facts, in order of time.</summary>
    public required FrozenDictionary<string, ImmutableArray<string>> FactsOfTopic { get; init; }

    /// <summary>By series id: the facts whose number belongs to it, in order of time.</summary>
    public required FrozenDictionary<string, ImmutableArray<string>> FactsOfSeries { get; init; }

    /// <summary>All facts that have a time, in its order: first day, then last day, then id.</summary>
    public required ImmutableArray<string> Timeline { get; init; }

    /// <summary>The pairs of a live dispute, each once, by the claim's id, then the objection's.</summary>
    public required ImmutableArray<Dispute> Disputes { get; init; }

    /// <summary>The facts in error with those that have them right, by the erring fact's id, then the correcting one's.</summary>
    public required ImmutableArray<Correction> Corrections { get; init; }

    /// <summary>Sources that relay nothing and that another one relays, largest fan-out first, then by id.</summary>
    public required ImmutableArray<string> OriginsByFanOut { get; init; }
}

/// <summary>What follows for one fact.</summary>
public sealed record FactFinding
{
    /// <summary>What a reader is told first.</summary>
    public required State State { get; init; }

    /// <summary>How sure one may be; null for facts in error, superseded or forecast.</summary>
    public required ConfidenceLevel? Confidence { get; init; }

    /// <summary>The steps that led to the confidence, in the order of the rules; empty where there is none.</summary>
    public required ImmutableArray<ConfidenceStep> Trace { get; init; }

    /// <summary>The origins of each citation, in the citations' order: source ids, ordinal.</summary>
    public required ImmutableArray<ImmutableArray<string>> CitationOrigins { get; init; }

    /// <summary>The origins of the fact: source ids, each once, ordinal.</summary>
    public required ImmutableArray<string> Origins { get; init; }

    /// <summary>The distinct voices among the origins' publishers, ordinal.</summary>
    public required ImmutableArray<string> IndependentOrigins { get; init; }

    /// <summary>Facts that correct this one (those in error among them left out).</summary>
    public required ImmutableArray<string> CorrectedBy { get; init; }

    /// <summary>Facts that supersede this one (those in error among them left out).</summary>
    public required ImmutableArray<string> SupersededBy { get; init; }

    /// <summary>Live facts that deny this one.</summary>
    public required ImmutableArray<string> DeniedBy { get; init; }

    /// <summary>Live facts that contradict this one, in whichever direction it was written.</summary>
    public required ImmutableArray<string> ContradictedBy { get; init; }

    /// <summary>Facts that support this one.</summary>
    public required ImmutableArray<string> SupportedBy { get; init; }

    /// <summary>Live: neither in error nor superseded.</summary>
    public bool IsLive => State is not (State.InError or State.Superseded);
}

/// <summary>One step of a confidence trace.</summary>
/// <param name="Rule">The code of the rule.</param>
/// <param name="Step">What it adds; for the first one, the rung that the basis starts at.</param>
/// <param name="Reason">Why it applies to this fact, in plain words, naming what it rests on.</param>
/// <param name="Related">Ids of the facts, sources or entities that made it apply, ordinal.</param>
public sealed record ConfidenceStep(string Rule, int Step, string Reason, ImmutableArray<string> Related);

/// <summary>What follows for one source.</summary>
public sealed record SourceFinding
{
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

    /// <summary>What falls with it.</summary>
    public required Impact Impact { get; init; }

    /// <summary>Whether claims begin here.</summary>
    public bool IsOrigin(string id) => Roots is [var root] && root == id;
}

/// <summary>What is left if a source, and all that only relays it, is taken away.</summary>
/// <param name="Orphaned">Facts left with no origin, in order of time.</param>
/// <param name="Weakened">Facts that keep an origin and lose confidence, in order of time.</param>
public sealed record Impact(ImmutableArray<string> Orphaned, ImmutableArray<WeakenedFact> Weakened);

/// <summary>A fact that loses confidence when a source falls.</summary>
/// <param name="Fact">Its id.</param>
/// <param name="From">The confidence with the source.</param>
/// <param name="To">The confidence without.</param>
public sealed record WeakenedFact(string Fact, ConfidenceLevel From, ConfidenceLevel To);

/// <summary>Two facts that do not fit.</summary>
/// <param name="Claim">The id of the disputed fact.</param>
/// <param name="Objection">The id of the live fact that denies or contradicts it.</param>
/// <param name="Kind">Which of the two.</param>
public sealed record Dispute(string Claim, string Objection, DisputeKind Kind);

/// <summary>How a fact is disputed.</summary>
public enum DisputeKind
{
    /// <summary>A party denies it.</summary>
    Denial,

    /// <summary>Another fact cannot hold together with it.</summary>
    Contradiction,
}

/// <summary>A fact in error and the one that has it right.</summary>
/// <param name="Error">The id of the fact in error.</param>
/// <param name="Right">The id of the fact that corrects it.</param>
public sealed record Correction(string Error, string Right);
