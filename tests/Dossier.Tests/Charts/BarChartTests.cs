using Dossier.Charts;
using Dossier.Model;
using Dossier.Tests.Support;

namespace Dossier.Tests.Charts;

public sealed class BarChartTests
{
    [Fact]
    public void It_looks_as_it_was_designed() =>
        Snapshot.Verify(Samples.Svg(BarChart.Wide(Samples.Trade, ChartWords.English)).ToString(), "svg");

    [Fact]
    public void Lying_bars_look_as_they_were_designed() =>
        Snapshot.Verify(Samples.Svg(BarChart.Narrow(Samples.Growth, ChartWords.English)).ToString(), "svg");

    [Fact]
    public void Its_description_tells_what_it_shows()
    {
        var scene = BarChart.Wide(Samples.Trade, ChartWords.English);

        Assert.Equal("Goods trade, USD bn", scene.Title);
        Assert.Equal("Bar chart: 56.8 in 2008, lowest 38.8 in 2009, highest 244.8 in 2024, latest 228.1 in 2025. All values stand in "
            + "the table of the series.", scene.Description);
    }

    [Fact]
    public void Calculated_values_are_hatched() =>
        Assert.Equal(2, Samples.All<RectShape>(BarChart.Wide(Samples.Trade, ChartWords.English)).Count(bar => bar.IsHatched));

    [Fact]
    public void A_missing_year_keeps_its_place()
    {
        var scene = BarChart.Wide(Samples.Growth, ChartWords.English);

        Assert.Equal(8, Samples.All<RectShape>(scene).Length);
        Assert.Contains("2011", Samples.Texts(scene));
    }

    [Fact]
    public void Losses_hang_below_the_zero_line()
    {
        var scene = BarChart.Wide(Samples.Growth, ChartWords.English);
        var zero = Samples.All<LineShape>(scene).Single(line => line.Pen.Ink == Ink.Ink).Y1;
        var bars = Samples.All<RectShape>(scene);

        Assert.Equal(2, bars.Count(bar => bar.Y == zero && bar.Height > 0));
        Assert.All(bars.Where(bar => bar.Y != zero), bar => Assert.Equal(zero, bar.Y + bar.Height, 6));
        Assert.Contains("−27.8", Samples.Texts(scene));
    }

    [Fact]
    public void Where_values_do_not_fit_the_telling_ones_are_shown()
    {
        var data = Samples.Months(Frequency.Irregular, 2015, 60, month => month == 30 ? "99.125" : "10.125");

        Assert.Equal(["99.125", "10.125", "10.125"],
            Samples.Texts(BarChart.Wide(data, ChartWords.English)).Where(text => text.Contains(".125", StringComparison.Ordinal)));
    }

    [Fact]
    public void Months_are_named_by_their_year()
    {
        var data = Samples.Months(Frequency.Monthly, 2021, 36, _ => "10.5");

        Assert.Equal(["2021", "2022", "2023"],
            Samples.Texts(BarChart.Wide(data, ChartWords.English)).Where(text => text.StartsWith("20", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_gap_of_decades_takes_one_place()
    {
        var data = Samples.Data(Frequency.Monthly, Samples.Point("1950-01", "1"), Samples.Point("2020-01", "2"));

        Assert.Single(Samples.Texts(BarChart.Wide(data, ChartWords.English)), "…");
    }

    [Theory]
    [MemberData(nameof(OddData))]
    public void Odd_data_still_make_a_picture(string name, ChartData data)
    {
        foreach (var scene in new[] { BarChart.Wide(data, ChartWords.English), BarChart.Narrow(data, ChartWords.English),
            LineChart.Wide(data, ChartWords.English), LineChart.Narrow(data, ChartWords.English) })
        {
            Picture.IsSound(scene);
            Assert.False(string.IsNullOrWhiteSpace(scene.Description), name);
        }
    }

    public static TheoryData<string, ChartData> OddData() => new()
    {
        { "none", Samples.Data(Frequency.Annual) },
        { "one", Samples.Data(Frequency.Annual, Samples.Point("2020", "5.0", true)) },
        { "one zero", Samples.Data(Frequency.Annual, Samples.Point("2020", "0")) },
        { "all equal", Samples.Data(Frequency.Annual, Samples.Point("2020", "5"), Samples.Point("2021", "5")) },
        { "all negative", Samples.Data(Frequency.Annual, Samples.Point("2020", "-5"), Samples.Point("2021", "-7")) },
        { "huge", Samples.Data(Frequency.Annual, Samples.Point("2020", "999999999999999999"),
            Samples.Point("2021", "-999999999999999999")) },
        { "tiny", Samples.Data(Frequency.Annual, Samples.Point("2020", "0.00000000000001"), Samples.Point("2021", "0.00000000000002")) },
        { "open", Samples.Data(Frequency.Annual, Samples.Point("../2020", "5"), Samples.Point("2021/..", "7")) },
        { "ages", Samples.Data(Frequency.Annual, Samples.Point("0001", "5"), Samples.Point("9999", "7")) },
        { "overlapping", Samples.Data(Frequency.Irregular, Samples.Point("2019/2023", "5"), Samples.Point("2020/2024", "7"),
            Samples.Point("2022-02-04", "9")) },
        { "same day", Samples.Data(Frequency.Irregular, Samples.Point("2022-02-04", "9"), Samples.Point("2022-02-04/2022-02-04", "8")) },
        { "many", Samples.Months(Frequency.Monthly, 1900, 1200, month => $"{month % 17}") },
    };
}
