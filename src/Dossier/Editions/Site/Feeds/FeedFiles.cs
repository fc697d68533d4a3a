using Dossier.Pages.Views;

namespace Dossier.Editions.Site.Feeds;

/// <summary>The feeds as files.</summary>
internal static class FeedFiles
{
    /// <summary>Every feed's path in the site and what writes it; none where there is no change to tell.</summary>
    public static IEnumerable<(string Path, Action<Stream> Write)> Of(ViewSet views)
    {
        if (Feed.Of(views) is not { } feed)
            yield break;
        yield return (Feed.Page + AtomFeed.FileName, stream => AtomFeed.Write(feed, stream));
        yield return (Feed.Page + JsonFeed.FileName, stream => JsonFeed.Write(feed, stream));
    }
}
