using System.Collections.Immutable;
using Dossier.Pages.Phrases;

namespace Dossier.Pages.Views;

/// <summary>Items under one heading, of a list that may be cut into pages.</summary>
internal interface IItemGroup
{
    /// <summary>The heading; empty where the list has but one group.</summary>
    string Title { get; }

    /// <summary>How many items.</summary>
    int Count { get; }

    /// <summary>Some of the items under the same heading.</summary>
    /// <param name="start">The first one, from 0.</param>
    /// <param name="count">How many.</param>
    /// <param name="words">Say that a group began on an earlier page.</param>
    IItemGroup Part(int start, int count, Words words);
}

/// <summary>Items under one heading.</summary>
/// <param name="Title">The heading; empty where the list has but one group.</param>
/// <param name="Items">The items.</param>
internal sealed record ItemGroup<T>(string Title, ImmutableArray<T> Items) : IItemGroup
{
    /// <inheritdoc/>
    public int Count => Items.Length;

    /// <summary>The heading as it stands on the page: it says where the group began on an earlier one.</summary>
    public string Heading { get; private init; } = Title;

    /// <inheritdoc/>
    public IItemGroup Part(int start, int count, Words words) => this with
    {
        Items = [.. Items.AsSpan(start, count)],
        Heading = start > 0 ? words.Say("group-continued", Title) : Title,
    };
}

/// <summary>Puts records into groups for lists that are cut into pages.</summary>
internal static class ItemGroups
{
    /// <summary>All items in one group without a heading.</summary>
    public static ImmutableArray<ItemGroup<T>> One<T>(ImmutableArray<T> items) => [new ItemGroup<T>("", items)];

    /// <summary>Facts by chapter, in each the newest first; those without a time stand last.</summary>
    public static ImmutableArray<ItemGroup<FactView>> ByChapter(IEnumerable<FactView> facts) =>
        By(facts.OrderByDescending(fact => fact.Record.When?.Value.Earliest ?? DateOnly.MinValue), fact => fact.Topic);

    /// <summary>Pairs by the chapter of one of the two.</summary>
    public static ImmutableArray<ItemGroup<T>> ByChapterOf<T>(IEnumerable<T> pairs, Func<T, FactView> fact) => By(pairs, pair => fact(pair).Topic);

    /// <summary>Items in groups that follow one another as the items do.</summary>
    public static ImmutableArray<ItemGroup<T>> InOrder<T>(IEnumerable<T> items, Func<T, string> title) =>
        [.. items.GroupBy(title, StringComparer.Ordinal).Select(group => new ItemGroup<T>(group.Key, [.. group]))];

    private static ImmutableArray<ItemGroup<T>> By<T>(IEnumerable<T> items, Func<T, TopicView> topic) =>
    [
        .. items.GroupBy(topic).OrderBy(group => group.Key.Number).Select(group => new ItemGroup<T>(group.Key.Title, [.. group])),
    ];
}
