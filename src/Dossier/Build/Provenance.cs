using System.Collections.Immutable;

namespace Dossier.Build;

/// <summary>What an output was made from and by.</summary>
public sealed record Provenance
{
    /// <summary>The program's version.</summary>
    public required string Version { get; init; }

    /// <summary>The commit that it was made from, or that is checked out in the root's repository, in full; null where git knows none.</summary>
    public required string? Commit { get; init; }

    /// <summary>Whether the content or the templates differed from that commit; null where there is none.</summary>
    public required bool? IsDirty { get; init; }

    /// <summary>Up to which day the editors have covered the subject.</summary>
    public required string AsOf { get; init; }

    /// <summary>The day whose knowledge was published, ISO 8601; null: all that there was.</summary>
    public string? KnownOn { get; init; }

    /// <summary>The names of the editions that were written, in the catalogue's order.</summary>
    public required ImmutableArray<string> Editions { get; init; }

    /// <summary>How many records of each kind, in the order in which they are listed.</summary>
    public required ImmutableArray<KeyValuePair<string, int>> Counts { get; init; }
}
