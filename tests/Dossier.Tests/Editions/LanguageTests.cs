using AngleSharp.Html.Parser;
using Dossier.Editions;
using Dossier.Loading.Content;
using Dossier.Tests.Support;

namespace Dossier.Tests.Editions;

/// <summary>The small dossier, declared to be in another language: what the program itself says follows.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData("ru", "Источники", "Ключевые факты", "2 марта 2024", "Сказано и опровергнуто")]
    [InlineData("zh", "来源", "要点", "2024年3月2日", "主张与否认")]
    public void The_interface_is_in_the_dossiers_language(string language, string sources, string keyFacts, string day, string disputes)
    {
        var site = Print(language);
        var home = new HtmlParser().ParseDocument(site.Text("site/index.html"));

        Assert.Equal(language, home.DocumentElement.GetAttribute("lang"));
        Assert.Contains(sources, home.QuerySelectorAll("nav a").Select(link => link.TextContent));
        Assert.Contains(keyFacts, home.QuerySelectorAll("h2").Select(heading => heading.TextContent));
        Assert.Contains(day, site.Text("site/facts/lind-visits-suria-2024/index.html"), StringComparison.Ordinal);
        Assert.Contains(disputes, site.Text("site/disputes/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("zh")]
    public void No_heading_of_a_facts_page_stays_English(string language)
    {
        var page = new HtmlParser().ParseDocument(Print(language).Text("site/facts/lind-visits-suria-2024/index.html"));

        var english = page.QuerySelectorAll("h2, h3, dt, summary").Select(heading => heading.TextContent)
            .Where(text => text is not ("BibTeX" or "RIS" or "CSL-JSON") && text.Any(char.IsAsciiLetter));
        Assert.Empty(english);
    }

    private static MemoryOutput Print(string language)
    {
        var settings = File.ReadAllText(Path.Combine(ProjectFolders.Fixtures, "base", "content", "dossier.yaml"));
        var content = FixtureContent.With(("dossier.yaml", settings.Replace("language: en", $"language: {language}", StringComparison.Ordinal)));
        var templates = new FolderContent(Path.Combine(ProjectFolders.Repository, "templates"));
        var (output, diagnostics) = Printing.TryPrint(content, templates, [.. EditionCatalogue.All.Where(edition => edition.Name == "site")]);
        Assert.Empty(diagnostics.Where(diagnostic => diagnostic.Severity == Dossier.Diagnostics.Severity.Error).Select(diagnostic => diagnostic.Message));
        return output;
    }
}
