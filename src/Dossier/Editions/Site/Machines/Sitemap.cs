using System.Globalization;
using System.Text;

namespace Dossier.Editions.Site.Machines;

/// <summary>The addresses of all pages, for search engines (sitemaps.org, protocol 0.9). Without the site's address there can be none.</summary>
internal static class Sitemap
{
    /// <summary>The most addresses that a file may have by the protocol.</summary>
    public const int MostAddresses = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The files: one, or an index with one for each 50,000 addresses.</summary>
    /// <param name="site">The site's address, ending with <c>/</c>.</param>
    /// <param name="routes">The routes of its pages.</param>
    /// <param name="most">The most addresses in a file.</param>
    public static IEnumerable<(string Path, string Text)> Files(string site, IReadOnlyList<string> routes, int most = MostAddresses)
    {
        if (routes.Count <= most)
            return [("sitemap.xml", Write("urlset", "url", routes.Select(route => site + route)))];
        var parts = routes.Chunk(most).Index().Select(part => (
            Path: string.Create(CultureInfo.InvariantCulture, $"sitemap-{part.Index + 1}.xml"),
            Text: Write("urlset", "url", part.Item.Select(route => site + route)))).ToList();
        return [("sitemap.xml", Write("sitemapindex", "sitemap", parts.Select(part => site + part.Path))), .. parts];
    }

    private static string Write(string root, string item, IEnumerable<string> addresses)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.Append('<').Append(root).Append(" xmlns=\"").Append(Namespace).Append("\">\n");
        foreach (var address in addresses)
            xml.Append('<').Append(item).Append("><loc>").Append(Escape(address)).Append("</loc></").Append(item).Append(">\n");
        return xml.Append("</").Append(root).Append(">\n").ToString();
    }

    // The five entities that the protocol asks for.
    private static string Escape(string address) => address.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("'", "&apos;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
