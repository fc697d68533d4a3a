using System.Collections.Immutable;
using Dossier.Analysis;

namespace Dossier.Comparison;

/// <summary>
/// What follows for a fact and was otherwise before: its state, its confidence, its origins. The fact's own file need not have changed.
/// </summary>
public sealed record FactMove
{
    /// <summary>The fact's id.</summary>
    public required string Fact { get; init; }

    /// <summary>The state before, with what decided it.</summary>
    public required StateReason StateBefore { get; init; }

    /// <summary>The state after, with what decided it.</summary>
    public required StateReason StateAfter { get; init; }

    /// <summary>The confidence before; null where none was given.</summary>
    public required ConfidenceLevel? ConfidenceBefore { get; init; }

    /// <summary>The confidence after; null where none is given.</summary>
    public required ConfidenceLevel? ConfidenceAfter { get; init; }

    /// <summary>The rules of confidence that begin or cease to apply, in their order; empty where a side has no confidence.</summary>
    public required ImmutableArray<RuleMove> Rules { get; init; }

    /// <summary>Sources that are origins now and were not, ordinal.</summary>
    public required ImmutableArray<string> OriginsGained { get; init; }

    /// <summary>Sources that were origins and are not any more, ordinal.</summary>
    public required ImmutableArray<string> OriginsLost { get; init; }

    /// <summary>How many independent origins there were.</summary>
    public required int IndependentBefore { get; init; }

    /// <summary>How many independent origins there are.</summary>
    public required int IndependentAfter { get; init; }

    /// <summary>Whether the state is another one.</summary>
    public bool StateMoved => StateBefore.State != StateAfter.State;

    /// <summary>Whether the confidence is another one.</summary>
    public bool ConfidenceMoved => ConfidenceBefore != ConfidenceAfter;
}

/// <summary>A state and what decided it.</summary>
/// <param name="State">The state.</param>
/// <param name="Reason">What decided it, in plain words: <c>2 independent origins</c>, or <c>denied</c>, by the facts named beside.</param>
/// <param name="Facts">Ids of the facts that decided it, ordinal; empty where none did.</param>
public sealed record StateReason(State State, string Reason, ImmutableArray<string> Facts);

/// <summary>A rule of confidence that begins to apply, ceases to, or gives another step.</summary>
/// <param name="Rule">The rule's code.</param>
/// <param name="Title">The rule in a few plain words, lower case.</param>
/// <param name="Before">Its step before; null where it did not apply.</param>
/// <param name="After">Its step after; null where it does not apply any more.</param>
/// <param name="Reason">Why it applies or, where it ceases to, why it did, in plain words.</param>
public sealed record RuleMove(string Rule, string Title, int? Before, int? After, string Reason)
{
    /// <summary>The move in one line: <c>two or more independent origins (+1) no longer applies</c>.</summary>
    public string Text => (Before, After) switch
    {
        (null, { } step) => $"{Title} ({Signed(step)}) now applies",
        ({ } step, null) => $"{Title} ({Signed(step)}) no longer applies",
        _ => $"{Title}: {Before} → {After}",
    };

    private static string Signed(int step) => step < 0 ? $"−{-step}" : $"+{step}";
}
