using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Analysis.Relays;

/// <summary>A fact's citations by the way they came: the origin itself, straight from it, over one page or another.</summary>
public static class CitationGroups
{
    /// <summary>
    /// The groups of one fact; every citation that leads anywhere stands in exactly one. Sorted by origin, the most cited first; for
    /// each the origin itself, those straight from it, then those over other pages, the largest group first; groups of several origins
    /// come last.
    /// </summary>
    public static ImmutableArray<CitationGroup> For(Corpus corpus, Findings findings, Fact fact)
    {
        var origins = findings.Facts[fact.Id].CitationOrigins;
        var groups = from citation in Enumerable.Range(0, fact.Citations.Length)
                     where !origins[citation].IsEmpty
                     let way = Way(corpus, fact.Citations[citation], origins[citation])
                     group citation by (Origins: string.Join(' ', origins[citation]), way.Route, way.Via) into same
                     select new CitationGroup([.. same.Key.Origins.Split(' ')], same.Key.Route, same.Key.Via, [.. same]);
        var found = groups.ToList();
        var size = found.GroupBy(group => group.Origin, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(part => part.Citations.Length), StringComparer.Ordinal);
        return
        [
            .. found.OrderBy(group => group.Route == CitationRoute.Several)
                .ThenByDescending(group => size[group.Origin])
                .ThenBy(group => group.Origin, StringComparer.Ordinal)
                .ThenBy(group => group.Route)
                .ThenByDescending(group => group.Citations.Length)
                .ThenBy(group => group.Via, StringComparer.Ordinal)
                .ThenBy(group => group.Citations[0]),
        ];
    }

    private static (CitationRoute Route, string? Via) Way(Corpus corpus, Citation citation, ImmutableArray<string> origins)
    {
        if (origins.Length > 1)
            return (CitationRoute.Several, null);
        if (origins[0] == citation.Source.Value)
            return (CitationRoute.Itself, null);
        var last = new CitationPaths(corpus, citation).LastBefore(origins[0]);
        return last == citation.Source.Value ? (CitationRoute.Straight, null) : (CitationRoute.Over, last);
    }
}

/// <summary>Citations that came the same way.</summary>
/// <param name="Origins">The ids of the origins that they lead to: one, but for <see cref="CitationRoute.Several"/>.</param>
/// <param name="Route">How they came.</param>
/// <param name="Via">
/// The id of the source that they came over, cited by the fact or not; null but for <see cref="CitationRoute.Over"/>.
/// </param>
/// <param name="Citations">Which of the fact's citations, from 0, in their order.</param>
public sealed record CitationGroup(ImmutableArray<string> Origins, CitationRoute Route, string? Via, ImmutableArray<int> Citations)
{
    /// <summary>The id of the first origin.</summary>
    public string Origin => Origins[0];
}

/// <summary>How a citation's claim came to the cited source.</summary>
public enum CitationRoute
{
    /// <summary>The origin itself is cited.</summary>
    Itself,

    /// <summary>The cited source took it straight from the origin.</summary>
    Straight,

    /// <summary>The cited source took it over another page.</summary>
    Over,

    /// <summary>The cited source passes on several origins.</summary>
    Several,
}
