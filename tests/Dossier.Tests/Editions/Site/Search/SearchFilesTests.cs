using Dossier.Analysis;
using Dossier.Editions.Site.Search;
using Dossier.Loading;
using Dossier.Loading.Content;
using Dossier.Model;
using Dossier.Pages.Search;
using Dossier.Pages.Views;
using Dossier.Tests.Support;

namespace Dossier.Tests.Editions.Site.Search;

/// <summary>The written index, looked up as the site's script does it.</summary>
public sealed class SearchFilesTests
{
    private static readonly Lazy<ViewSet> RealViews = new(() => Views(
        ContentLoader.Load(new FolderContent(ProjectFolders.Content), "content", 2).Corpus ?? throw new InvalidOperationException("the content has errors")));

    private static readonly Lazy<MemoryOutput> Synthetic = new(() => Write(Views(SyntheticCorpus.Of(2_000, 6_000)), 2));

    private static SearchReader Real => new(Printing.Real);

    [Fact]
    public void Every_fact_is_found_by_the_rarest_word_of_its_statement()
    {
        var reader = Real;
        var stopWords = SearchTerms.StopWords("en");

        var lost = RealViews.Value.Dossier.Facts.Where(fact =>
        {
            var rarest = SearchTerms.Of(fact.Statement, stopWords).Select(reader.Find).MinBy(documents => documents.Count);
            return rarest is null || rarest.Keys.All(document => reader.Route(document) != fact.Route);
        });

        Assert.Empty(lost.Select(fact => fact.Id));
    }

    [Fact]
    public void Every_name_is_found_in_every_language_that_it_is_given_in()
    {
        var reader = Real;
        var lost = from entity in RealViews.Value.Dossier.Entities
                   from name in entity.Names.Select(name => name.Text).Append(entity.Name)
                   where !Found(reader, name).Any(document => reader.Route(document) == entity.Route)
                   select $"{entity.Id}: {name}";

        Assert.Empty(lost);
    }

    [Fact]
    public void Records_are_found_in_the_order_of_kind_and_time()
    {
        var years = Real.Facets().Take(Real.Kinds[0].Count).Select(facts => facts.Year).ToList();

        Assert.Equal(SearchKind.All.Select(kind => kind.Id), Real.Kinds.Select(kind => kind.Kind));
        Assert.Equal(years.OrderDescending(), years);
    }

    [Fact]
    public void The_facets_of_the_index_are_those_that_the_page_counts()
    {
        var figure = SearchFigure.Of(RealViews.Value);
        var documents = Real.Facets();

        foreach (var (facet, place) in figure.Facets.Select((facet, place) => (facet, place)))
        {
            var counts = documents.SelectMany(document => document.Values[place]).CountBy(value => value).ToDictionary();
            Assert.Equal(facet.Values.Select(value => value.Count), facet.Values.Select((_, value) => counts.GetValueOrDefault(value)));
        }
    }

    [Fact]
    public void The_facts_about_an_entity_are_found_under_its_id()
    {
        var reader = Real;
        var entity = RealViews.Value.Dossier.Entities.MaxBy(entity => entity.FactCount);
        Assert.NotNull(entity);

        var about = reader.Find("@" + entity.Id);

        Assert.Equal(entity.FactCount, about.Count(document => document.Value == 1));
        Assert.Equal(entity.Route, reader.Route(about.Single(document => document.Value > 1).Key));
    }

    [Fact]
    public void A_word_stands_backwards_too_for_slips_at_its_beginning() => Assert.Contains("vorval", Real.Endings("vor"));

    [Fact]
    public void A_word_costs_one_piece_of_the_terms()
    {
        var reader = new SearchReader(Synthetic.Value);
        reader.Find("billion");

        Assert.Equal(["index", reader.Read[^1]], reader.Read);
        Assert.StartsWith("t", reader.Read[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void No_piece_grows_with_the_dossier_but_the_facets_and_the_commonest_words()
    {
        var reader = new SearchReader(Synthetic.Value);
        var common = Synthetic.Value.Files.Where(file => file.Value.Length > 24 * 1024).Select(file => Path.GetFileNameWithoutExtension(file.Key));

        Assert.All(common, piece => Assert.True(piece == "facets" || piece.StartsWith('t'), piece));
        Assert.All(Synthetic.Value.Files, file => Assert.InRange(file.Value.Length, 20, (16 * 1024) + (16 * reader.Count)));
    }

    [Fact]
    public void The_index_does_not_depend_on_the_number_of_threads()
    {
        var views = Views(SyntheticCorpus.Of(300, 900));
        var (one, four) = (Write(views, 1), Write(views, 4));

        Assert.Equal(one.Paths, four.Paths);
        Assert.All(one.Files, file => Assert.True(file.Value.AsSpan().SequenceEqual(four[file.Key]), file.Key));
    }

    [Fact]
    public void An_index_of_almost_nothing_can_be_read()
    {
        var reader = new SearchReader(Write(Views(new CorpusBuilder().Build()), 1));

        Assert.Equal(0, reader.Count);
        Assert.Empty(reader.Find("anything"));
    }

    [Fact]
    public void The_script_of_the_whole_site_stays_small() =>
        Assert.InRange(Printing.Real.Files.Where(file => file.Key.StartsWith("site/assets/js/", StringComparison.Ordinal)).Sum(file => file.Value.Length), 1, 20_000);

    private static IEnumerable<int> Found(SearchReader reader, string text) => SearchTerms.Of(text, SearchTerms.StopWords("en"))
        .Select(term => reader.Find(term).Keys).Aggregate((IEnumerable<int>)Enumerable.Range(0, reader.Count), (all, some) => all.Intersect(some));

    private static ViewSet Views(Corpus corpus) => new(corpus, Analyzer.Analyze(corpus));

    private static MemoryOutput Write(ViewSet views, int jobs)
    {
        var output = new MemoryOutput();
        SearchFiles.Write(views, output, "site", jobs, CancellationToken.None);
        return output;
    }
}
