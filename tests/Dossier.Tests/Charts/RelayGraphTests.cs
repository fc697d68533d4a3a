using System.Collections.Immutable;
using Dossier.Charts;
using Dossier.Tests.Support;

namespace Dossier.Tests.Charts;

public sealed class RelayGraphTests
{
    [Fact]
    public void It_looks_as_it_was_designed() =>
        Snapshot.Verify(Samples.Svg(RelayGraph.Draw(Samples.Relay, ChartWords.English)).ToString(), "svg");

    [Fact]
    public void It_tells_how_many_citations_lead_where()
    {
        var scene = RelayGraph.Draw(Samples.Relay, ChartWords.English);

        Assert.Equal("How 30 citations lead to 1 origin", scene.Title);
        Assert.Equal("22 pages straight from the story, 4 over Business Insider, 3 over The Telegraph. They lead to Bloomberg, 6 April "
            + "2024, also cited itself. Page by page in the list of citations below.", scene.Description);
    }

    [Fact]
    public void Each_page_is_a_dot_and_a_page_that_nobody_cited_an_open_ring()
    {
        var circles = Samples.All<CircleShape>(RelayGraph.Draw(Samples.Relay, ChartWords.English));

        Assert.Equal(29, circles.Count(circle => circle.Radius == 2.6));
        Assert.Single(circles, circle => circle.Fill == Ink.Paper);
        Assert.Single(circles, circle => circle.Radius == 9);
    }

    [Fact]
    public void Above_forty_pages_a_group_is_one_dot()
    {
        var many = Samples.Relay with { Groups = [Samples.Relay.Groups[0] with { Count = 400 }, .. Samples.Relay.Groups[1..]] };
        var scene = RelayGraph.Draw(many, ChartWords.English);

        Assert.Equal(3 + 2 + 1, Samples.All<CircleShape>(scene).Length);
        Assert.Contains("400", Samples.Texts(scene));
        Assert.Contains("Bloomberg Línea, OstroV, Radio Racyja, Deutsche Welle,", Samples.Texts(scene));
        Assert.Contains("414w.com and 395 more", Samples.Texts(scene));
    }

    [Fact]
    public void Groups_stand_in_the_order_of_their_origins()
    {
        var model = new RelayGraphModel(
            [new("b", [], 1, null, 1), new("a", [], 1, null, 0), new("c", [], 1, new RelayVia(true), 0)],
            [new("One", "", false), new("Two", "", false)]);

        var scene = RelayGraph.Draw(model, ChartWords.English);

        Assert.Equal(["a", "c", "b"], Samples.All<TextShape>(scene).Where(text => text.Text is "a" or "b" or "c").OrderBy(text => text.Y)
            .Select(text => text.Text));
    }

    [Fact]
    public void What_passes_on_several_origins_leads_to_each()
    {
        var model = new RelayGraphModel(
            [new("several", ["A"], 1, null, 0) { OtherOrigins = [1, 2] }], [new("One", "", false), new("Two", "", false), new("Three", "", false)]);
        var scene = RelayGraph.Draw(model, ChartWords.English);

        var ends = Samples.All<PathShape>(scene).Select(edge => edge.Steps[^1].Y);
        Assert.Equal(Samples.All<CircleShape>(scene).Where(circle => circle.Radius == 9).Select(circle => circle.Y), ends);
    }

    [Fact]
    public void The_name_of_an_office_is_not_cut()
    {
        var model = new RelayGraphModel([], [new("General Administration of Customs of China", "12 January 2024", true)]);

        Assert.DoesNotContain(Samples.Texts(RelayGraph.Draw(model, ChartWords.English)), text => text.Contains('…', StringComparison.Ordinal));
    }

    [Fact]
    public void Origins_do_not_cover_each_other()
    {
        var origins = Enumerable.Range(0, 12)
            .Select(index => new RelayOrigin("The General Administration of Customs of China", "12 January 2024", true)).ToImmutableArray();
        var model = new RelayGraphModel([.. origins.Select((_, index) => new RelayGroup("straight", ["A"], 1, null, index % 3))], origins);

        var dots = Samples.All<CircleShape>(RelayGraph.Draw(model, ChartWords.English)).Where(circle => circle.Radius == 9)
            .Select(circle => circle.Y).ToList();

        Assert.Equal(12, dots.Count);
        Assert.All(dots.Zip(dots.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 76));
    }

    [Fact]
    public void Many_small_groups_become_one()
    {
        var groups = Enumerable.Range(1, 300)
            .Select(index => new RelayGroup($"over {index}", [$"Page {index}"], index, new RelayVia(true), 0));
        var model = new RelayGraphModel([.. groups], [new("One", "2020", false)]);

        var scene = RelayGraph.Draw(model, ChartWords.English);

        Assert.Contains("38,503 over 277 further pages", Samples.Texts(scene));
        Picture.IsSound(scene);
    }

    [Fact]
    public void Nothing_and_an_origin_alone_are_pictures_too()
    {
        Picture.IsSound(RelayGraph.Draw(new RelayGraphModel([], []), ChartWords.English));
        Picture.IsSound(RelayGraph.Draw(new RelayGraphModel([], [new("Kremlin", "8 May 2025", true)]), ChartWords.English));
    }

    [Fact]
    public void Long_names_are_cut()
    {
        var group = new RelayGroup("straight", [new string('x', 5000), new string('文', 5000)], 2, null, 0);
        var model = new RelayGraphModel([group], [new(new string('y', 5000), "", false)]);

        Assert.All(Samples.Texts(RelayGraph.Draw(model, ChartWords.English)), text => Assert.InRange(text.Length, 1, 120));
    }

    [Fact]
    public void Chinese_names_are_broken_between_characters()
    {
        var scene = RelayGraph.Draw(new RelayGraphModel([], [new("诺兰王国海关总署统计分析司进出口处", "2024", true)]), ChartWords.English);

        var lines = Samples.Texts(scene).Where(text => text.Any(letter => letter >= '\u2E80')).ToList();
        Assert.Equal("诺兰王国海关总署统计分析司进出口处", string.Concat(lines));
        Assert.True(lines.Count > 1);
    }
}
