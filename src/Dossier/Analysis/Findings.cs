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

    /// <summary>By series id: the topics that chart it, in the order of the chapters.</summary>
    public FrozenDictionary<string, ImmutableArray<string>> TopicsOfSeries { get; init; } =
        FrozenDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>All facts that have a time, in its order: first day, then last day, then id.</summary>
    public required ImmutableArray<string> Timeline { get; init; }

    /// <summary>The pairs of a live dispute, each once, by the claim's id, then the objection's.</summary>
    public required ImmutableArray<Dispute> Disputes { get; init; }

    /// <summary>The facts in error with those that have them right, by the erring fact's id, then the correcting one's.</summary>
    public required ImmutableArray<Correction> Corrections { get; init; }

    /// <summary>Sources that relay nothing and that another one relays, largest fan-out first, then by id.</summary>
    public required ImmutableArray<string> OriginsByFanOut { get; init; }

    /// <summary>All facts counted by state and confidence.</summary>
    public Tally Tally { get; init; } = Tally.Of([]);

    /// <summary>By topic id: its facts counted by state and confidence.</summary>
    public FrozenDictionary<string, Tally> TallyOfTopic { get; init; } = FrozenDictionary<string, Tally>.Empty;

    /// <summary>By topic id: for whom the origins of its live facts speak, the most heard first.</summary>
    public FrozenDictionary<string, ImmutableArray<SideShare>> BalanceOfTopic { get; init; } =
        FrozenDictionary<string, ImmutableArray<SideShare>>.Empty;
}

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
