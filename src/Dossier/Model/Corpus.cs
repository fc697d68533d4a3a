namespace Dossier.Model;

/// <summary>All that the editors wrote, read and bound. Where it was loaded without errors, every id in it leads to a record.</summary>
public sealed record Corpus
{
    /// <summary>The dossier's settings.</summary>
    public required DossierSettings Settings { get; init; }

    /// <summary>The day whose knowledge this is, where what could not be known then was taken away; null: all that the editors wrote.</summary>
    public DateOnly? KnownOn { get; init; }

    /// <summary>The topics, in the order of the chapters.</summary>
    public required RecordSet<Topic> Topics { get; init; }

    /// <summary>The facts.</summary>
    public required RecordSet<Fact> Facts { get; init; }

    /// <summary>The sources.</summary>
    public required RecordSet<Source> Sources { get; init; }

    /// <summary>The publishers.</summary>
    public required RecordSet<Publisher> Publishers { get; init; }

    /// <summary>The entities.</summary>
    public required RecordSet<Entity> Entities { get; init; }

    /// <summary>The series.</summary>
    public required RecordSet<Series> Series { get; init; }

    /// <summary>What excerpts were checked against, by the ids of their sources; those need not exist any more.</summary>
    public RecordSet<LockedCapture> Captures { get; init; } = new([]);
}
