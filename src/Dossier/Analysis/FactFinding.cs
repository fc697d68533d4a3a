using System.Collections.Immutable;

namespace Dossier.Analysis;

/// <summary>What follows for one fact.</summary>
public sealed record FactFinding
{
    /// <summary>What a reader is told first.</summary>
    public required State State { get; init; }

    /// <summary>How sure one may be; null for facts in error, superseded or with the basis forecast.</summary>
    public required ConfidenceLevel? Confidence { get; init; }

    /// <summary>The steps that led to the confidence, in the order of the rules; empty where there is none.</summary>
    public required ImmutableArray<ConfidenceStep> Trace { get; init; }

    /// <summary>Rules that nearly applied, with what kept them from it, in their order; empty where there is no confidence.</summary>
    public ImmutableArray<NearMiss> NearMisses { get; init; } = [];

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

    /// <summary>Topics whose narrative names this fact, in the order of the chapters.</summary>
    public ImmutableArray<string> NamedInTopics { get; init; } = [];

    /// <summary>Live: neither in error nor superseded.</summary>
    public bool IsLive => State is not (State.InError or State.Superseded);
}

/// <summary>One step of a confidence trace.</summary>
/// <param name="Rule">The code of the rule.</param>
/// <param name="Step">What it adds; for the first one, the rung that the basis starts at.</param>
/// <param name="Why">Why it applies to this fact, in plain words, naming what it rests on.</param>
/// <param name="Related">Ids of the facts, sources or entities (the rule says which) that made it apply, ordinal.</param>
public sealed record ConfidenceStep(string Rule, int Step, ReasonText Why, ImmutableArray<string> Related)
{
    /// <summary>Why, in English.</summary>
    public string Reason => Why.Text;
}

/// <summary>A rule that nearly applied.</summary>
/// <param name="Rule">The code of the rule.</param>
/// <param name="Why">What kept it from applying, in plain words.</param>
/// <param name="Related">Ids of the facts, sources or entities (the rule says which) that it looked at, ordinal.</param>
public sealed record NearMiss(string Rule, ReasonText Why, ImmutableArray<string> Related)
{
    /// <summary>What kept it from applying, in English.</summary>
    public string Reason => Why.Text;
}
