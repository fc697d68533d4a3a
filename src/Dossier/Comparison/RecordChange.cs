using System.Collections.Immutable;
using Dossier.Comparison.Fields;

namespace Dossier.Comparison;

/// <summary>What became of one record.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Whether it came, went or changed.</param>
/// <param name="Fields">What changed in it, in the order in which records are written; empty for one that came or went.</param>
public sealed record RecordChange(string Id, ChangeKind Kind, ImmutableArray<FieldChange> Fields)
{
    /// <summary>
    /// Whether what a fact says changed, its statement or its number, and none of its citations did: the sources stand for a claim that
    /// they may not make. <c>false</c> for records of other kinds.
    /// </summary>
    public bool HasTaintedCitations => !Claims.IsEmpty && !Fields.Any(change => FactFields.IsOfCitations(change.Field));

    /// <summary>The changes of what a fact says: its statement, its number and the published rate of change.</summary>
    public ImmutableArray<FieldChange> Claims => [.. Fields.Where(change => FactFields.IsClaim(change.Field))];
}
