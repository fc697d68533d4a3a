using Dossier.Charts;
using Dossier.Model;
using Dossier.Tests.Support;

namespace Dossier.Tests.Charts;

public sealed class LineChartTests
{
    private static readonly ChartData Shares = Samples.Data(Frequency.Annual,
        Samples.Point("2015", "0.42"), Samples.Point("2016", "0.5", true), Samples.Point("2019", "0.7"),
        Samples.Point("2021", "-0.2"), Samples.Point("2022", "0.1"));

    [Fact]
    public void It_looks_as_it_was_designed() => Snapshot.Verify(Samples.Svg(LineChart.Wide(Shares, ChartWords.English)).ToString(), "svg");

    [Fact]
    public void A_missing_period_breaks_the_line() =>
        Assert.Equal(3, Samples.All<PathShape>(LineChart.Wide(Shares, ChartWords.English)).Length);

    [Fact]
    public void A_series_without_a_rhythm_is_one_line() =>
        Assert.Single(Samples.All<PathShape>(LineChart.Wide(Shares with { Frequency = Frequency.Irregular }, ChartWords.English)));

    [Fact]
    public void Calculated_values_are_open_circles() =>
        Assert.Single(Samples.All<CircleShape>(LineChart.Wide(Shares, ChartWords.English)), dot => dot.Fill == Ink.Paper);

    [Fact]
    public void First_lowest_highest_and_last_value_stand_at_the_line() =>
        Assert.Equal(["0.1", "0.7", "−0.2", "0.42"],
            Samples.Texts(LineChart.Wide(Shares, ChartWords.English)).Where(text => text is "0.1" or "0.7" or "−0.2" or "0.42"));

    [Fact]
    public void Time_runs_evenly()
    {
        var data = Samples.Data(Frequency.Irregular, Samples.Point("2020", "1"), Samples.Point("2021", "1"), Samples.Point("2024", "1"));

        var dots = Samples.All<CircleShape>(LineChart.Wide(data, ChartWords.English));

        Assert.Equal(3, (dots[2].X - dots[1].X) / (dots[1].X - dots[0].X), 2);
    }

    [Fact]
    public void Dense_data_are_drawn_without_dots()
    {
        var data = Samples.Months(Frequency.Monthly, 2010, 180, month => $"{month % 13}");

        Assert.Single(Samples.All<CircleShape>(LineChart.Wide(data, ChartWords.English)));
    }

    [Fact]
    public void It_is_called_a_line_chart() =>
        Assert.StartsWith("Line chart: 0.42 in 2015", LineChart.Narrow(Shares, ChartWords.English).Description, StringComparison.Ordinal);
}
