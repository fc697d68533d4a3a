using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dossier.Tests.Support;

namespace Dossier.Tests.Editions;

/// <summary>The site of the real dossier, every page of it.</summary>
public sealed class RealSiteTests
{
    private static readonly Lazy<Dictionary<string, IDocument>> Parsed = new(Parse);

    private static Dictionary<string, IDocument> Site => Parsed.Value;

    [Fact]
    public void Every_page_is_html_without_an_error()
    {
        Assert.Empty(HtmlPaths().Select(path => (Path: path, Fault: FaultIn(Printing.Real.Text(path)))).Where(page => page.Fault is not null).Take(20));
    }

    [Fact]
    public void No_page_is_over_60_kilobytes()
    {
        var heavy = HtmlPaths().Select(path => (Path: path, Printing.Real.Files[path].Length)).Where(page => page.Length > 60_000);

        Assert.Empty(heavy.Select(page => $"{page.Path}: {page.Length}"));
    }

    [Fact]
    public void The_stylesheet_is_small() => Assert.InRange(Printing.Real.Files["site/assets/css/dossier.css"].Length, 1, 24 * 1024);

    [Fact]
    public void Every_data_block_is_json_about_something()
    {
        foreach (var (path, page) in Site.Where(page => page.Key != "site/404.html"))
        {
            var block = Assert.Single(page.QuerySelectorAll("script[type='application/ld+json']"));
            using var json = System.Text.Json.JsonDocument.Parse(block.TextContent);
            Assert.True(json.RootElement.GetProperty("@graph").GetArrayLength() > 0, path);
        }
    }

    [Fact]
    public void No_site_that_is_linked_to_learns_who_sent_the_reader()
    {
        var telling = from page in Site
                      from link in page.Value.QuerySelectorAll("a[href^=http]:not([rel=license])")
                      where !(link.GetAttribute("rel") ?? "").Contains("noreferrer", StringComparison.Ordinal)
                      select $"{page.Key}: {link.GetAttribute("href")}";

        Assert.Empty(telling.Take(20));
    }

    [Fact]
    public void Every_mark_of_a_citation_leads_to_its_note_on_the_page()
    {
        var lost = from page in Site
                   from mark in page.Value.QuerySelectorAll("a.cite")
                   where page.Value.GetElementById((mark.GetAttribute("href") ?? "").TrimStart('#')) is null
                   select $"{page.Key}: {mark.OuterHtml}";

        Assert.Empty(lost.Take(20));
    }

    [Fact]
    public void Every_id_stands_once_on_its_page()
    {
        var repeated = from page in Site
                       from id in page.Value.QuerySelectorAll("[id]").GroupBy(element => element.Id)
                       where id.Count() > 1
                       select $"{page.Key}: {id.Key}";

        Assert.Empty(repeated);
    }

    [Fact]
    public void Every_link_within_the_site_leads_to_a_file_and_its_anchor()
    {
        var broken = from page in Site
                     from link in page.Value.QuerySelectorAll("a[href], link[rel=stylesheet], script[src]")
                     let target = link.GetAttribute("href") ?? link.GetAttribute("src") ?? ""
                     where !target.Contains(':', StringComparison.Ordinal) && !LeadsSomewhere(page.Key, target)
                     select $"{page.Key}: {target}";

        Assert.Empty(broken.Take(20));
    }

    [Fact]
    public void Every_mark_that_is_used_is_on_the_page()
    {
        var missing = from page in Site
                      from use in page.Value.QuerySelectorAll("use")
                      let id = (use.GetAttribute("href") ?? "").TrimStart('#')
                      where page.Value.GetElementById(id) is null
                      select $"{page.Key}: {id}";

        Assert.Empty(missing.Take(20));
    }

    [Fact]
    public void Nothing_is_fetched_from_elsewhere_and_nothing_is_inline()
    {
        var offending = from page in Site
                        from element in page.Value.All
                        where element.HasAttribute("style") || element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal))
                            || element is { LocalName: "style" or "iframe" or "img" or "object" or "embed" }
                            || (element.LocalName is "script" or "link" && (element.GetAttribute("src") ?? element.GetAttribute("href") ?? "").StartsWith("http", StringComparison.Ordinal) && element.GetAttribute("rel") != "canonical")
                        select $"{page.Key}: {element.LocalName}";

        Assert.Empty(offending.Take(20));
    }

    [Fact]
    public void Headings_skip_no_level_and_each_page_has_one_title()
    {
        var offending = from page in Site
                        let levels = page.Value.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList()
                        where levels.Count(level => level == 1) != 1 || levels.Zip(levels.Skip(1)).Any(pair => pair.Second > pair.First + 1)
                        select page.Key;

        Assert.Empty(offending.Take(20));
    }

    private static string? FaultIn(string html)
    {
        try
        {
            new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
            return null;
        }
        catch (HtmlParseException fault)
        {
            var start = Math.Max(0, fault.Position.Index - 80);
            return $"{fault.Code}: {html[start..Math.Min(html.Length, start + 160)]}";
        }
    }

    private static Dictionary<string, IDocument> Parse()
    {
        var parser = new HtmlParser();
        return HtmlPaths().ToDictionary(path => path, IDocument (path) => parser.ParseDocument(Printing.Real.Text(path)), StringComparer.Ordinal);
    }

    private static IEnumerable<string> HtmlPaths() => Printing.Real.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal));

    private static bool LeadsSomewhere(string from, string target)
    {
        var parts = target.Split('#', 2);
        // What follows a question mark is for the page’s script to read.
        var path = parts[0].Length == 0 ? from : Resolve(from, parts[0].Split('?')[0]);
        if (!Printing.Real.Files.ContainsKey(path))
            return false;
        return parts.Length == 1 || !Site.TryGetValue(path, out var page) || page.GetElementById(parts[1]) is not null;
    }

    private static string Resolve(string from, string target)
    {
        var folders = from.Split('/').SkipLast(1).ToList();
        foreach (var step in target.Split('/'))
        {
            if (step == "..")
                folders.RemoveAt(folders.Count - 1);
            else
                folders.Add(step);
        }

        return string.Join('/', folders);
    }
}
