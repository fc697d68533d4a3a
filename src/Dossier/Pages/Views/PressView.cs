using System.Collections.Immutable;

namespace Dossier.Pages.Views;

/// <summary>Publishers that have something in common, counted: a row of the tables on who is heard.</summary>
/// <param name="Title">What they have in common.</param>
/// <param name="Publishers">How many publishers.</param>
/// <param name="Sources">How many items they published.</param>
/// <param name="Origins">How many of these relay nothing.</param>
internal sealed record PressView(string Title, int Publishers, int Sources, int Origins)
{
    /// <summary>By kind, in the order of the vocabulary.</summary>
    internal static ImmutableArray<PressView> ByKind(IEnumerable<PublisherView> publishers) =>
        [.. publishers.GroupBy(publisher => publisher.Record.Kind.Value).OrderBy(group => group.Key).Select(group => Of(group.First().KindTitle, group))];

    /// <summary>By the side for which they speak, the most heard first.</summary>
    internal static ImmutableArray<PressView> BySide(IEnumerable<PublisherView> publishers) =>
        [.. publishers.GroupBy(publisher => publisher.Side, StringComparer.Ordinal).Select(group => Of(group.Key, group)).OrderByDescending(row => row.Sources).ThenBy(row => row.Title, StringComparer.Ordinal)];

    /// <summary>By the Admiralty letter.</summary>
    internal static ImmutableArray<PressView> ByReliability(IEnumerable<PublisherView> publishers) =>
        [.. publishers.GroupBy(publisher => publisher.Reliability, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Of(group.Key, group))];

    private static PressView Of(string title, IEnumerable<PublisherView> publishers)
    {
        var all = publishers.ToList();
        return new PressView(title, all.Count, all.Sum(publisher => publisher.SourceCount), all.Sum(publisher => publisher.OriginCount));
    }
}

/// <summary>How much of a chapter's live facts one side's origins carry.</summary>
/// <param name="Facts">Facts with at least one origin of that side.</param>
/// <param name="Alone">Facts with no other.</param>
internal sealed record BalanceView(int Facts, int Alone);
