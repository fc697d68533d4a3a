using System.Xml.Linq;
using Dossier.Editions.Site.Machines;

namespace Dossier.Tests.Editions.Site;

public sealed class SitemapTests
{
    private static readonly XNamespace Protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void It_has_the_address_of_every_page()
    {
        var file = Assert.Single(Sitemap.Files("https://example.org/d/", ["", "facts/a/"]));

        Assert.Equal("sitemap.xml", file.Path);
        Assert.Equal(["https://example.org/d/", "https://example.org/d/facts/a/"], Addresses(file.Text, "url"));
    }

    [Fact]
    public void More_than_a_file_may_hold_is_split_under_an_index()
    {
        var files = Sitemap.Files("https://example.org/", ["a/", "b/", "c/"], most: 2).ToList();

        Assert.Equal(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"], files.Select(file => file.Path));
        Assert.Equal(["https://example.org/sitemap-1.xml", "https://example.org/sitemap-2.xml"], Addresses(files[0].Text, "sitemap"));
        Assert.Equal(["https://example.org/c/"], Addresses(files[2].Text, "url"));
    }

    [Fact]
    public void Signs_of_XML_in_the_sites_address_are_text() =>
        Assert.Equal(["https://example.org/?a&b='c'<d>/"], Addresses(Sitemap.Files("https://example.org/?a&b='c'<d>/", [""]).Single().Text, "url"));

    private static IEnumerable<string> Addresses(string xml, string item) =>
        XDocument.Parse(xml).Descendants(Protocol + item).Select(element => element.Element(Protocol + "loc")?.Value ?? "");
}
