using System.Text.Json;
using Dossier.Editions.Data.Json;

namespace Dossier.Editions.Site.Feeds;

/// <summary>The feed as JSON Feed 1.1 (jsonfeed.org/version/1.1).</summary>
internal static class JsonFeed
{
    /// <summary>The name of its file, beside the page of the changes.</summary>
    public const string FileName = "feed.json";

    /// <summary>Writes the feed. Its addresses have to be whole, so without the site's own there are none.</summary>
    public static void Write(Feed feed, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonText.Indented))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", feed.Title);
            if (feed.SiteUrl.Length > 0)
            {
                json.WriteString("home_page_url", feed.Address(Feed.Page));
                json.WriteString("feed_url", feed.SiteUrl + Feed.Page + FileName);
            }

            json.WriteString("language", feed.Language);
            json.WriteStartArray("authors");
            foreach (var author in feed.Authors)
            {
                json.WriteStartObject();
                json.WriteString("name", author);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("items");
            foreach (var entry in feed.Entries)
                Write(feed, entry, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Feed feed, FeedEntry entry, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        if (feed.SiteUrl.Length > 0)
            json.WriteString("url", feed.Address(entry.Route));
        json.WriteString("title", entry.Title);
        json.WriteString("summary", entry.Reason);
        json.WriteString("content_html", entry.Html);
        json.WriteString("date_published", entry.Time);
        json.WriteStartArray("tags");
        foreach (var topic in entry.Topics)
            json.WriteStringValue(topic);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
