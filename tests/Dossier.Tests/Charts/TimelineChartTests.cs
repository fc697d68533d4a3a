using System.Collections.Immutable;
using Dossier.Charts;
using Dossier.Tests.Support;

namespace Dossier.Tests.Charts;

public sealed class TimelineChartTests
{
    [Fact]
    public void It_looks_as_it_was_designed() => Snapshot.Verify(Samples.Svg(Draw(
        Point("1996-04-25", "1996-04-25"), Point("2023-01-01", "2023-12-31"), Point("2023-03-01", "2023-03-31", Ink.Dispute),
        Point("2023-03-20", "2023-03-22"), Point("2023-03-21", "2023-03-21"), Point("2024-04-08", "2024-04-08", Ink.Error))).ToString(), "svg");

    [Fact]
    public void What_is_known_to_the_day_is_a_dot_and_all_else_a_bar_as_long_as_it_may_have_been()
    {
        var scene = Draw(Point("2023-05-01", "2023-05-01"), Point("2023-01-01", "2023-12-31"));

        Assert.Single(Samples.All<CircleShape>(scene));
        Assert.Equal(760, Assert.Single(Samples.All<RectShape>(scene)).Width, 0.01);
    }

    [Fact]
    public void Years_without_anything_take_no_room() =>
        Assert.Equal(["1950", "2024"], Samples.Texts(Draw(Point("1950-02-14", "1950-02-14"), Point("2024-01-01", "2024-01-01"))));

    [Fact]
    public void What_is_open_reaches_to_the_end_of_the_axis()
    {
        var bars = Samples.All<RectShape>(Draw(Point(null, "2022-12-31"), Point("2023-01-01", null)));

        Assert.Equal((0, 380), (bars[0].X, bars[0].Width));
        Assert.Equal((380, 380), (bars[1].X, bars[1].Width));
    }

    [Fact]
    public void No_two_marks_cover_each_other()
    {
        var scene = Draw([.. Enumerable.Range(0, 40).Select(day => Point("2024-04-08", "2024-04-08"))]);

        Assert.Equal(40, Samples.All<CircleShape>(scene).Select(dot => dot.Y).Distinct().Count());
    }

    [Fact]
    public void It_says_how_many_there_are_in_each_year() => Assert.Equal(
        "1 in 2023, 2 in 2024.", Draw(Point("2023-01-01", "2023-01-01"), Point("2024-01-01", "2024-01-01"), Point("2024-02-01", "2024-02-01")).Description);

    [Theory]
    [InlineData(0)]
    [InlineData(3_000)]
    public void Nothing_and_very_much_are_pictures_too(int points) => Picture.IsSound(Draw(
        [.. Enumerable.Range(0, points).Select(index => Point($"{1000 + (index % 900)}-01-01", $"{1000 + (index % 900)}-01-01"))]));

    private static Scene Draw(params ImmutableArray<TimelinePoint> points) => TimelineChart.Draw(new TimelineModel(points), ChartWords.English);

    private static TimelinePoint Point(string? first, string? last, Ink ink = Ink.Ink) => new(Day(first), Day(last), ink);

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
