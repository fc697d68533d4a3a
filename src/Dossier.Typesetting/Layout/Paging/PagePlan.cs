using Dossier.Typesetting.Layout.Flow;

namespace Dossier.Typesetting.Layout.Paging;

/// <summary>What goes into a region.</summary>
/// <param name="Count">How many strips, not counting <paramref name="Cut"/>.</param>
/// <param name="Cut">The strip behind those is cut in two, and its first part goes in as well.</param>
/// <param name="EndsSection">Nothing is left, and the region may take more.</param>
/// <param name="EndsPage">What follows asks for a page of its own.</param>
internal sealed record PagePlan(int Count, (Strip First, Strip Second)? Cut = null, bool EndsSection = false, bool EndsPage = false)
{
    /// <summary>Nothing fits.</summary>
    public static PagePlan Nothing { get; } = new(0);

    public bool IsEmpty => Count == 0 && Cut is null;
}
