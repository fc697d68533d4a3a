using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Analysis;

/// <summary>For whom the origins of some facts speak.</summary>
internal static class Balance
{
    /// <summary>The shares of the sides over the live facts, the most heard first, then by the side's name.</summary>
    public static ImmutableArray<SideShare> Of(Corpus corpus, ImmutableArray<FactFinding> facts)
    {
        var live = facts.Where(fact => fact.IsLive).Select(fact => SidesOf(corpus, fact)).ToList();
        var originsOfSide = facts.Where(fact => fact.IsLive)
            .SelectMany(fact => fact.Origins)
            .Distinct(StringComparer.Ordinal)
            .CountBy(origin => SideOf(corpus, origin), StringComparer.Ordinal);
        var shares = originsOfSide.Select(side => new SideShare(
            side.Key,
            live.Count(sides => sides.Contains(side.Key)),
            live.Count(sides => sides is [var only] && only == side.Key),
            side.Value));
        return [.. shares.OrderByDescending(share => share.Facts).ThenBy(share => share.Side, StringComparer.Ordinal)];
    }

    private static string[] SidesOf(Corpus corpus, FactFinding fact) =>
        [.. fact.Origins.Select(origin => SideOf(corpus, origin)).Distinct(StringComparer.Ordinal)];

    private static string SideOf(Corpus corpus, string source) =>
        corpus.Publishers.TryGet(corpus.Sources[source].Publisher.Value, out var publisher)
            ? publisher.Side.Value
            : Publisher.IndependentSide;
}
