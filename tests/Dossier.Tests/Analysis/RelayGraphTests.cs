using System.Collections.Immutable;
using Dossier.Analysis.Relays;
using Dossier.Model;
using Dossier.Tests.Support;

namespace Dossier.Tests.Analysis;

public sealed class RelayGraphTests
{
    private static CorpusBuilder Story() => new CorpusBuilder()
        .Source("story").Source("paper", relays: ["story"])
            .Source("blog", relays: ["paper"])
            .Source("other")
            .Source("digest", relays: ["blog", "other"]);

    private static RelayGraph Graph(params string[] cites)
    {
        var builder = Story().Fact("f", cites);
        var corpus = builder.Build();
        return RelayGraph.For(corpus, builder.Analyze(), corpus.Facts["f"]);
    }

    private static ImmutableArray<CitationGroup> Groups(CorpusBuilder builder)
    {
        var corpus = builder.Build();
        return CitationGroups.For(corpus, builder.Analyze(), corpus.Facts["f"]);
    }

    private static IEnumerable<string> Shown(params string[] cites) => Groups(Story().Fact("f", cites))
        .Select(group => $"{string.Join('+', group.Origins)} {group.Route} {group.Via} {string.Join(',', group.Citations)}");

    [Fact]
    public void The_graph_shows_what_lies_on_the_way_though_it_is_not_cited()
    {
        var graph = Graph("blog");
        Assert.Items(
            [new RelayNode("story", false, true, 0), new RelayNode("paper", false, false, 1), new RelayNode("blog", true, false, 2)],
            graph.Nodes);
        Assert.Items([new RelayEdge("blog", "paper"), new RelayEdge("paper", "story")], graph.Edges);
    }

    [Fact]
    public void The_graph_of_a_citation_that_names_its_origin_leaves_the_other_ways_out() =>
        Assert.Items(["story", "paper", "blog", "digest"], Graph("digest < paper").Nodes.Select(node => node.Source));

    [Fact]
    public void Own_reporting_is_a_node_alone()
    {
        var graph = Graph("digest < self");
        Assert.Items([new RelayNode("digest", true, true, 0)], graph.Nodes);
        Assert.Empty(graph.Edges);
    }

    [Fact]
    public void Citations_are_grouped_by_the_way_they_came() =>
        Assert.Items(["story Itself  1", "story Straight  0", "story Over paper 2"], Shown("paper", "story", "blog"));

    [Fact]
    public void The_page_named_is_the_last_one_before_the_origin() =>
        Assert.Items(["story Over paper 0"], Shown("digest < blog"));

    [Fact]
    public void Citations_of_several_origins_come_last() =>
        Assert.Items(["story Straight  1", "other+story Several  0"], Shown("digest", "paper"));

    [Fact]
    public void The_origin_most_cited_comes_first() =>
        Assert.Items(["story Straight  1", "story Over paper 2", "other Itself  0"], Shown("other", "paper", "blog"));

    [Fact]
    public void Every_citation_stands_in_exactly_one_group() =>
        Assert.Items(
            [0, 1, 2, 3, 4],
            Groups(Story().Fact("f", ["digest", "digest < self", "digest < paper", "story", "blog"]))
                .SelectMany(group => group.Citations)
                .Order());

    [Fact]
    public void The_shorter_way_names_the_page()
    {
        var corpus = Story().Source("near", relays: ["story"])
            .Source("far", relays: ["digest", "near"])
            .Fact("f", ["far < near"], Basis.Reported);
        Assert.Equal("near", Assert.Single(Groups(corpus)).Via);
    }
}
