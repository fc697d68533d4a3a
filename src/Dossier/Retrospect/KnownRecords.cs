using System.Collections.Frozen;
using Dossier.Markup;

namespace Dossier.Retrospect;

/// <summary>The records that are left, by kind.</summary>
internal sealed record KnownRecords
{
    public required FrozenSet<string> Facts { get; init; }

    public required FrozenSet<string> Sources { get; init; }

    public required FrozenSet<string> Entities { get; init; }

    public required FrozenSet<string> Publishers { get; init; }

    public required FrozenSet<string> Series { get; init; }

    public required FrozenSet<string> Topics { get; init; }

    /// <summary>Whether a record that a text names is among them; pages always are.</summary>
    public bool Have(RecordLink record) => record.Kind switch
    {
        RecordKind.Fact => Facts.Contains(record.Id),
        RecordKind.Source => Sources.Contains(record.Id),
        RecordKind.Entity => Entities.Contains(record.Id),
        RecordKind.Publisher => Publishers.Contains(record.Id),
        RecordKind.Series => Series.Contains(record.Id),
        RecordKind.Topic => Topics.Contains(record.Id),
        _ => true,
    };
}
