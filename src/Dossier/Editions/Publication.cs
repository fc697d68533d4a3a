using Dossier.Analysis;
using Dossier.Model;

namespace Dossier.Editions;

/// <summary>All that the editions are made of.</summary>
public sealed record Publication
{
    /// <summary>What the editors wrote, without errors.</summary>
    public required Corpus Corpus { get; init; }

    /// <summary>What follows from it.</summary>
    public required Findings Findings { get; init; }

    /// <summary>How many threads an edition may use; what it writes does not depend on it.</summary>
    public required int Jobs { get; init; }
}
