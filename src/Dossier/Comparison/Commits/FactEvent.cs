using System.Collections.Immutable;
using Dossier.Comparison.Fields;

namespace Dossier.Comparison.Commits;

/// <summary>What one commit did to one fact.</summary>
/// <param name="Fact">The fact's id after the commit; for one that was removed, before it.</param>
/// <param name="Topic">The id of its topic, of the same time.</param>
/// <param name="Kind">Whether it came, went or changed.</param>
public sealed record FactEvent(string Fact, string Topic, ChangeKind Kind)
{
    /// <summary>The id that it had before, where the commit gave it another one.</summary>
    public string? RenamedFrom { get; init; }

    /// <summary>Its statement, of the same time; null where it does not load, or was not read because it came or went with many others.</summary>
    public string? Statement { get; init; }

    /// <summary>What changed in it, in the order in which facts are written; empty for one that came or went.</summary>
    public ImmutableArray<FieldChange> Fields { get; init; } = [];

    /// <summary>Why it cannot be told what changed, in plain words; null where it can.</summary>
    public string? Unknown { get; init; }

    /// <summary>
    /// Whether it corrects the dossier itself: something that a fact had said was replaced or taken back, or the fact was. What was merely
    /// added to it (a citation, a date that was missing, a note) corrects nothing.
    /// </summary>
    public bool IsCorrection => Kind == ChangeKind.Removed || Fields.Any(change => change.Before is not null && FactFields.IsAsserted(change.Field));
}
