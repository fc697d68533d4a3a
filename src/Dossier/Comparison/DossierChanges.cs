using System.Collections.Immutable;

namespace Dossier.Comparison;

/// <summary>What changed in meaning between two versions of a dossier. Every list is in ordinal order of the ids.</summary>
public sealed record DossierChanges
{
    /// <summary>Facts that came, went or changed.</summary>
    public required ImmutableArray<RecordChange> Facts { get; init; }

    /// <summary>Facts whose state, confidence or origins are others; only such as there were before and are after.</summary>
    public required ImmutableArray<FactMove> Moves { get; init; }

    /// <summary>Sources that came, went or changed.</summary>
    public required ImmutableArray<RecordChange> Sources { get; init; }

    /// <summary>Publishers that came, went or changed.</summary>
    public required ImmutableArray<RecordChange> Publishers { get; init; }

    /// <summary>Entities that came, went or changed.</summary>
    public required ImmutableArray<RecordChange> Entities { get; init; }

    /// <summary>Series that came, went or changed, point by point.</summary>
    public required ImmutableArray<RecordChange> Series { get; init; }

    /// <summary>Topics that came, went or changed, paragraph by paragraph.</summary>
    public required ImmutableArray<RecordChange> Topics { get; init; }

    /// <summary>Copies of sources of which another text, or another verdict on an excerpt, is recorded; by the ids of the sources.</summary>
    public required ImmutableArray<RecordChange> Captures { get; init; }

    /// <summary>What changed in the settings.</summary>
    public required ImmutableArray<FieldChange> Settings { get; init; }

    /// <summary>Facts whose claim changed while no citation did.</summary>
    public IEnumerable<RecordChange> Tainted => Facts.Where(fact => fact.HasTaintedCitations);

    /// <summary>Whether nothing changed.</summary>
    public bool IsEmpty => this is
    {
        Facts: [], Moves: [], Sources: [], Publishers: [], Entities: [], Series: [], Topics: [], Captures: [], Settings: [],
    };
}
