using System.Collections.Immutable;

namespace Dossier.Pages.Views;

/// <summary>Where a page stands among those that a long list was cut into.</summary>
/// <param name="Number">Which page, from 1.</param>
/// <param name="Routes">The routes of them all.</param>
/// <param name="Total">How many items the whole list has.</param>
/// <param name="From">The number of the page's first item in it, from 1.</param>
/// <param name="To">The number of its last item.</param>
/// <param name="Index">Its groups, with where each begins; empty where it has no headings.</param>
/// <param name="Text">Where the reader is: <c>page 2 of 7</c>.</param>
internal sealed record PagesView(int Number, ImmutableArray<string> Routes, int Total, int From, int To, ImmutableArray<GroupLinkView> Index, string Text)
{
    /// <summary>How many pages.</summary>
    public int Count => Routes.Length;

    /// <summary>Whether it is the first one, which alone introduces the whole.</summary>
    public bool IsFirst => Number == 1;

    /// <summary>Whether there are others.</summary>
    public bool IsSeveral => Count > 1;

    /// <summary>What follows the title: <c>, page 2 of 7</c>; empty on the first page.</summary>
    public string Suffix => IsFirst ? "" : ", " + Text;

    /// <summary>The page before, or null.</summary>
    public PageLinkView? Previous => IsFirst ? null : All[Number - 2];

    /// <summary>The page after, or null.</summary>
    public PageLinkView? Next => Number == Count ? null : All[Number];

    /// <summary>All pages.</summary>
    public ImmutableArray<PageLinkView> All => [.. Routes.Select((route, index) => new PageLinkView(index + 1, route, index + 1 == Number))];
}

/// <summary>One of the pages of a long list.</summary>
/// <param name="Number">Which, from 1.</param>
/// <param name="Route">Its route.</param>
/// <param name="IsCurrent">Whether the reader is there.</param>
internal sealed record PageLinkView(int Number, string Route, bool IsCurrent);

/// <summary>A group of a long list, with where it begins.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Count">How many items it has on all pages.</param>
/// <param name="Target">What a <c>page:</c> link to it says: the page's route and the heading.</param>
internal sealed record GroupLinkView(string Title, int Count, string Target);
