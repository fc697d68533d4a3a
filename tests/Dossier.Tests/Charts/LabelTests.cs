using Dossier.Charts;

namespace Dossier.Tests.Charts;

public sealed class LabelTests
{
    [Theory]
    [InlineData("2023", "2023")]
    [InlineData("2023~", "2023")]
    [InlineData("2024-04", "Apr 2024")]
    [InlineData("2024-04-08", "8 Apr 2024")]
    [InlineData("2019/2023", "2019–23")]
    [InlineData("1998/2003", "1998–2003")]
    [InlineData("2024-01/2024-04", "Jan–Apr 2024")]
    [InlineData("2024-04/2024-06", "Q2 2024")]
    [InlineData("2023-11/2024-02", "Nov 2023 – Feb 2024")]
    [InlineData("2024-04-08/2024-04-09", "8 Apr 2024 – 9 Apr 2024")]
    [InlineData("2022/..", "2022–")]
    [InlineData("../2022", "–2022")]
    public void Periods_are_written_short(string period, string label) =>
        Assert.Equal(label, PeriodLabel.English.Compact(Samples.Date(period)));

    [Theory]
    [InlineData("240.10", "240.10", "240")]
    [InlineData("56.83", "56.83", "56.8")]
    [InlineData("-27.8", "−27.8", "−27.8")]
    [InlineData("0.4227", "0.4227", "0.423")]
    [InlineData("153200", "153,200", "153k")]
    [InlineData("1090000", "1,090,000", "1.09m")]
    [InlineData("-4500000000", "−4,500,000,000", "−4.50bn")]
    [InlineData("0", "0", "0")]
    [InlineData("-0.00001", "−0.00001", "0")]
    public void Values_are_written_in_full_or_short(string value, string full, string compact)
    {
        Assert.Equal(full, NumberLabel.English.Full(Samples.Value(value)));
        Assert.Equal(compact, NumberLabel.English.Compact(Samples.Value(value)));
    }

    [Theory]
    [InlineData(0, 244.8, "0 100 200")]
    [InlineData(-32, 43, "−25 0 25")]
    [InlineData(0, 1.74, "0 0.5 1.0 1.5")]
    [InlineData(0, 1_090_000, "0 0.5m 1.0m")]
    [InlineData(0, 0.00002, "0 0.00001 0.00002")]
    [InlineData(95, 99.6, "96 98")]
    [InlineData(5, 5, "")]
    public void The_grid_has_two_or_three_round_values(double low, double high, string values)
    {
        var grid = GridValues.For(low, high);

        Assert.Equal(values, string.Join(' ', grid.Values.Select(value => NumberLabel.English.Scale(value, grid.Step, grid.Values.Max(Math.Abs)))));
    }

    [Fact]
    public void Every_grid_has_one_to_four_lines_inside_its_range()
    {
        for (var high = 1.0; high < 1000; high *= 1.013)
        {
            var lines = GridValues.For(0, high).Values;

            Assert.InRange(lines.Length, 2, 4);
            Assert.All(lines, line => Assert.InRange(line, 0, high + 1e-6));
        }
    }

    [Theory]
    [InlineData("{0} in {1}", "5 in 2020")]
    [InlineData("{1}: {0}{0}", "2020: 55")]
    [InlineData("{2} {x} {", "{2} {x} {")]
    public void Phrases_are_filled_in(string phrase, string text) => Assert.Equal(text, phrase.With("5", "2020"));

    [Fact]
    public void What_is_filled_in_is_not_read_as_a_phrase() => Assert.Equal("{1} x", "{0} {1}".With("{1}", "x"));
}
