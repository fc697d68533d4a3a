using System.Collections.Immutable;
using Dossier.Pages.Views;

namespace Dossier.Editions.Site.Feeds;

/// <summary>The last changes, for feed readers: the same in every format.</summary>
internal sealed record Feed
{
    /// <summary>The route of the page that shows the same.</summary>
    public const string Page = "changes/";

    // What a reader has missed beyond these, the page tells.
    private const int MostEntries = 100;

    /// <summary>An IRI that stays the same as long as the site has its address.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The language, a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>Where the site is published, ending with <c>/</c>; empty where nobody said.</summary>
    public required string SiteUrl { get; init; }

    /// <summary>Who edits it; never empty.</summary>
    public required ImmutableArray<string> Authors { get; init; }

    /// <summary>The changes, newest first; never empty.</summary>
    public required ImmutableArray<FeedEntry> Entries { get; init; }

    /// <summary>The feed of a dossier; null where there is no change to tell.</summary>
    public static Feed? Of(ViewSet views)
    {
        var dossier = views.Dossier;
        return !dossier.Changes.HasFeeds ? null : new Feed
        {
            Id = dossier.SiteUrl.Length > 0 ? dossier.SiteUrl + Page : FeedId.Of($"feed {dossier.Title}"),
            Title = $"{dossier.Title}: {views.Words.Say("changes").ToLowerInvariant()}",
            Language = dossier.Language,
            SiteUrl = dossier.SiteUrl,
            Authors = dossier.Editors.IsEmpty ? [dossier.Title] : dossier.Editors,
            Entries = [.. dossier.Changes.Entries.Take(MostEntries).Select(change => FeedEntry.Of(change, views.Words))],
        };
    }

    /// <summary>The address of a page: the site's, where it is known, or the way from the folder of the feed, which works from a disk too.</summary>
    public string Address(string route) => SiteUrl.Length > 0 ? SiteUrl + route : "../" + EditionPaths.Html(route);
}
