using Dossier.Editions;
using Dossier.Loading;
using Dossier.Loading.Content;
using Dossier.Tests.Support;

namespace Dossier.Tests.Editions;

/// <summary>What the issue of a real dossier promises to its readers.</summary>
public sealed class RealDossierTests
{
    [Fact]
    public void Every_fact_has_a_page_in_both_text_editions_that_states_it()
    {
        var corpus = ContentLoader.Load(new FolderContent(ProjectFolders.Content), "content", 2).Corpus;
        Assert.NotNull(corpus);

        var missing = corpus.Facts.Where(fact =>
            !System.Net.WebUtility.HtmlDecode(Printing.Real.Text($"site/facts/{fact.Id}/index.html")).Contains(fact.Statement.Value, StringComparison.Ordinal)
            || !Printing.Real.Files.ContainsKey($"markdown/facts/{fact.Id}.md"));

        Assert.Empty(missing.Select(fact => fact.Id));
    }

    [Fact]
    public void Thirty_odd_pages_on_the_goods_list_fall_on_one_story()
    {
        var fact = Printing.Real.Text("markdown/facts/goods-list-april-2024.md");
        var origins = Printing.Real.Text("markdown/origins/README.md");

        Assert.Contains("35 citations, 1 independent origin", fact, StringComparison.Ordinal);
        Assert.Contains("- **37** sources pass on [China Is Providing Geospatial Intelligence to Russia, US Warns]", origins, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_do_not_depend_on_the_number_of_threads()
    {
        var one = Printing.Print(ProjectFolders.Content, EditionCatalogue.All, jobs: 1);

        Assert.Equal(Printing.Real.Paths, one.Paths);
        Assert.All(one.Files, file => Assert.True(file.Value.AsSpan().SequenceEqual(Printing.Real.Files[file.Key]), file.Key));
    }
}
