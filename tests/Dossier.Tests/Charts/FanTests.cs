using Dossier.Charts;
using Dossier.Tests.Support;

namespace Dossier.Tests.Charts;

public sealed class FanTests
{
    private static readonly LargeFanModel Large = new(
        [
            new(null, [new("414w.com", "Chinese"), new("Atalayar", "English"), new("Deutsche Welle", "Russian")]),
            new("Business Insider", [new("afriprime.net", "English"), new("androidkosmos.de", "German")]),
        ],
        "Bloomberg", ["6 April 2024", "unnamed people"]);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(17, 17)]
    [InlineData(36, 36)]
    [InlineData(60, 60)]
    [InlineData(5000, 78)]
    public void It_has_a_dot_for_each_source_as_far_as_there_is_room(int sources, int dots)
    {
        var scene = Fan.Draw(sources, ChartWords.English);

        Picture.IsSound(scene);
        Assert.Equal(dots, Samples.All<PathShape>(scene).Length);
        Assert.All(Samples.All<CircleShape>(scene), circle => Assert.InRange(circle.X, 3, 189.01));
    }

    [Fact]
    public void All_fans_share_one_scale() =>
        Assert.Equal(Samples.All<CircleShape>(Fan.Draw(2, ChartWords.English))[1].X,
            Samples.All<CircleShape>(Fan.Draw(30, ChartWords.English))[1].X);

    [Theory]
    [InlineData(1, "Passed on by 1 source")]
    [InlineData(1280, "Passed on by 1,280 sources")]
    public void It_tells_how_many(int sources, string title) => Assert.Equal(title, Fan.Draw(sources, ChartWords.English).Title);

    [Fact]
    public void The_large_fan_looks_as_it_was_designed() =>
        Snapshot.Verify(Samples.Svg(LargeFan.Draw(Large, ChartWords.English)).ToString(), "svg");

    [Fact]
    public void The_large_fan_tells_what_it_shows()
    {
        var scene = LargeFan.Draw(Large, ChartWords.English);

        Assert.Equal("5 sources fall on one story by Bloomberg", scene.Title);
        Assert.Equal("3 straight from the story, 2 over Business Insider. The list below names each.", scene.Description);
    }

    [Fact]
    public void The_large_fan_is_bounded()
    {
        var group = new FanGroup(null, [.. Enumerable.Range(0, 1000).Select(index => new FanPage($"Page {index}", "English"))]);
        var scene = LargeFan.Draw(Large with { Groups = [group] }, ChartWords.English);

        Picture.IsSound(scene);
        Assert.Contains("and 940 more", Samples.Texts(scene));
    }

    [Fact]
    public void A_large_fan_of_nothing_is_a_picture_too() => Picture.IsSound(LargeFan.Draw(Large with { Groups = [] }, ChartWords.English));
}
