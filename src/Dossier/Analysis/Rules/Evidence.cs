using System.Collections.Immutable;
using Dossier.Analysis.Relays;
using Dossier.Model;

namespace Dossier.Analysis.Rules;

/// <summary>All that a rule may look at when it judges a fact.</summary>
internal sealed record Evidence
{
    public required Fact Fact { get; init; }

    /// <summary>Its origins, by source id.</summary>
    public required ImmutableArray<Origin> Origins { get; init; }

    /// <summary>Its independent origins: the distinct voices among the origins' publishers, ordinal.</summary>
    public required ImmutableArray<string> Voices { get; init; }

    /// <summary>The origins that a citation goes straight to.</summary>
    public required ImmutableArray<Origin> CitedDirectly { get; init; }

    /// <summary>What other facts say of it; the same whatever becomes of its own sources.</summary>
    public required Standing Standing { get; init; }

    public Basis Basis => Fact.Basis.Value;

    /// <summary>The best reliability among the origins; F where there is none.</summary>
    public Reliability Best => Origins.IsEmpty ? Reliability.F : Origins.Min(origin => origin.Publisher.Reliability);
}

/// <summary>What other facts say of a fact, and the entities that it is about.</summary>
internal sealed record Standing
{
    public required bool IsInError { get; init; }

    public required bool IsSuperseded { get; init; }

    /// <summary>Live facts that deny it, ordinal.</summary>
    public required ImmutableArray<string> DeniedBy { get; init; }

    /// <summary>Facts that deny it and are themselves in error or superseded, ordinal.</summary>
    public required ImmutableArray<string> FallenDenials { get; init; }

    /// <summary>Live facts that contradict it, by id.</summary>
    public required ImmutableArray<Contradiction> ContradictedBy { get; init; }

    public required ImmutableArray<Entity> Entities { get; init; }
}

/// <summary>A live fact that contradicts the one at hand, with the number of its independent origins.</summary>
internal sealed record Contradiction(string Fact, int IndependentOrigins);
