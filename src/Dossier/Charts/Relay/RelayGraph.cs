using System.Collections.Immutable;

namespace Dossier.Charts;

/// <summary>
/// Draws how the citations of a fact lead to its origins: a dot for each cited page on the left, pages in between as dots or open rings,
/// origins on the right. Groups stand in the order of their origins, so that no two edges cross but near their ends.
/// </summary>
public static class RelayGraph
{
    private const int MostDots = 40;
    private const int MostGroups = 24;

    /// <summary>The drawing, 760 pixels wide and as high as it needs.</summary>
    public static Scene Draw(RelayGraphModel model, ChartWords words)
    {
        var groups = Order(Merge(model.Groups, words));
        var isCondensed = model.Groups.Sum(group => group.Count) > MostDots;
        var layout = new RelayLayout(groups, model.Origins, isCondensed, words);
        var shapes = new RelayShapes(layout, model, words).Draw();
        return new Scene(RelayLayout.Width, layout.Height, RelayInWords.Title(model, words), RelayInWords.Describe(model, words), shapes);
    }

    private static ImmutableArray<RelayGroup> Order(IEnumerable<RelayGroup> groups) =>
    [
        .. groups.OrderBy(group => group.Origin).ThenBy(group => group.Via is null ? 0 : 1).ThenByDescending(group => group.Count)
            .ThenBy(group => group.Label, StringComparer.Ordinal),
    ];

    // The smallest groups of an origin become one where there are too many to read.
    private static IEnumerable<RelayGroup> Merge(ImmutableArray<RelayGroup> groups, ChartWords words)
    {
        if (groups.Length <= MostGroups)
            return groups;
        var byWeight = Order(groups).OrderBy(group => group.Via is null ? 0 : 1).ThenByDescending(group => group.Count);
        var kept = byWeight.Take(MostGroups - 1).ToHashSet();
        var rest = groups.Where(group => !kept.Contains(group)).GroupBy(group => group.Origin);
        return kept.Concat(rest.Select(small => MergeAll([.. small], words)));
    }

    private static RelayGroup MergeAll(ImmutableArray<RelayGroup> groups, ChartWords words)
    {
        var count = groups.Sum(group => group.Count);
        var label = words.OverFurther.With(words.Count(count), words.Count(groups.Length));
        return new RelayGroup(label, [.. groups.SelectMany(group => group.Names)], count, new RelayVia(IsCited: false), groups[0].Origin);
    }
}
