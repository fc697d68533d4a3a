using System.Collections.Immutable;

namespace Dossier.Charts;

/// <summary>Things that happened, to be drawn over time.</summary>
/// <param name="Points">In order of time.</param>
public sealed record TimelineModel(ImmutableArray<TimelinePoint> Points);

/// <summary>A thing that happened.</summary>
/// <param name="First">The first day that it may have begun on; null where that is open.</param>
/// <param name="Last">The last day that it may have ended on; null where that is open.</param>
/// <param name="Ink">Whether it is disputed, wrong, or neither.</param>
public sealed record TimelinePoint(DateOnly? First, DateOnly? Last, Ink Ink)
{
    /// <summary>Whether it is known to the day.</summary>
    public bool IsDay => First is { } first && first == Last;
}
