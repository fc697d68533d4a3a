using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Analysis.Rules;

/// <summary>The published rules of states (docs/methods.md), in order: the first that fits decides.</summary>
public static class StateRules
{
    /// <summary>Every rule; the last one always fits.</summary>
    public static ImmutableArray<StateRule> All { get; } =
    [
        new(
            State.InError,
            "in-error",
            "in error",
            "A fact that is not itself in error corrects it. It is kept, struck out, beside the one that has it right.",
            evidence => evidence.Standing.IsInError),
        new(
            State.Superseded,
            "superseded",
            "superseded",
            "A fact that is not in error supersedes it: a newer figure or a revision. It was right when it was made.",
            evidence => evidence.Standing.IsSuperseded),
        new(
            State.Disputed,
            "disputed",
            "disputed",
            "A live fact denies it, or contradicts it in either direction. Live facts are those that are neither in error nor superseded.",
            evidence => !evidence.Standing.DeniedBy.IsEmpty || !evidence.Standing.ContradictedBy.IsEmpty),
        new(
            State.Forecast,
            "forecast",
            "forecast",
            "It was about the future when it was made. It is pending until its outcome is known: held, failed, or held in part.",
            evidence => evidence.Basis == Basis.Forecast),
        new(
            State.Statement,
            "statement",
            "party’s statement",
            "A party said it. What is known is that it was said, not that it is so.",
            evidence => evidence.Basis == Basis.Stated),
        new(
            State.Corroborated,
            "corroborated",
            "corroborated",
            "It has two or more independent origins. An unnamed origin that two publishers share cannot be seen.",
            evidence => evidence.Voices.Length >= 2),
        new(
            State.SingleOrigin,
            "single-origin",
            "single origin",
            "One independent origin stands behind it, however many pages pass it on.",
            _ => true),
    ];

    /// <summary>The rule of a state.</summary>
    public static StateRule Of(State state) => All.First(rule => rule.State == state);

    internal static State Decide(Evidence evidence) => All.First(rule => rule.Fits(evidence)).State;
}
