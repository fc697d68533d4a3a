using System.Security.Cryptography;
using AngleSharp.Html.Parser;
using Dossier.Editions.Site;
using Dossier.Tests.Support;

namespace Dossier.Tests.Editions;

/// <summary>The page that lists what readers may take along.</summary>
public sealed class DownloadsTests
{
    [Fact]
    public void The_site_lists_each_file_with_the_checksum_of_its_bytes()
    {
        using var page = new HtmlParser().ParseDocument(Printing.Small.Text("site/data/index.html"));
        var listed = page.QuerySelectorAll("[data-file]").ToDictionary(code => code.GetAttribute("data-file") ?? "", code => code.TextContent);

        Assert.All(listed, file => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Printing.Small[file.Key])), file.Value));
        Assert.Contains("data/dossier.sqlite", listed.Keys);
        Assert.Contains("data/citations.csv", listed.Keys);
        Assert.Contains(listed.Keys, path => path.StartsWith("report/", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_is_linked_where_it_lies_beside_the_site()
    {
        using var page = new HtmlParser().ParseDocument(Printing.Small.Text("site/data/index.html"));

        Assert.All(page.QuerySelectorAll(".files a"), link => Assert.Contains((link.GetAttribute("href") ?? "").Replace("../../", "", StringComparison.Ordinal), Printing.Small.Paths));
    }

    [Fact]
    public void The_markdown_edition_lists_the_same()
    {
        var text = Printing.Small.Text("markdown/data/README.md");

        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(Printing.Small["data/facts.csv"])), text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_by_itself_says_that_there_are_none()
    {
        var output = Printing.Print(Path.Combine(ProjectFolders.Fixtures, "base", "content"), [new SiteEdition()]);

        Assert.Contains("This build holds neither the report nor the dataset.", output.Text("site/data/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_script_that_verifies_is_small_and_on_that_page_only()
    {
        Assert.InRange(Printing.Small["site/assets/js/verify.js"].Length, 1, 3 * 1024);
        Assert.Equal(
            ["site/data/index.html"],
            Printing.Small.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && Printing.Small.Text(path).Contains("js/verify.js", StringComparison.Ordinal)));
    }
}
