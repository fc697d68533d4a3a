using Dossier.Model;
using FsCheck;
using FsCheck.Fluent;

// A namespace Dossier.Tests.Model would hide Dossier.Model from the other tests.
namespace Dossier.Tests;

public sealed class EdtfDateTests
{
    [Theory]
    [InlineData("2023", "2023-01-01", "2023-12-31")]
    [InlineData("2023-04", "2023-04-01", "2023-04-30")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2023-04-08", "2023-04-08", "2023-04-08")]
    [InlineData("2023~", "2023-01-01", "2023-12-31")]
    [InlineData("2023-04-08/2023-04-09", "2023-04-08", "2023-04-09")]
    [InlineData("2023-01/2023-11", "2023-01-01", "2023-11-30")]
    [InlineData("2023/2023-04", "2023-01-01", "2023-04-30")]
    [InlineData("../2023", "0001-01-01", "2023-12-31")]
    [InlineData("2022/..", "2022-01-01", "9999-12-31")]
    [InlineData("2022~/2023-04~", "2022-01-01", "2023-04-30")]
    public void A_date_of_the_subset_is_read(string text, string earliest, string latest)
    {
        Assert.True(EdtfDate.TryParse(text, out var date, out var fault));
        Assert.Null(fault);
        Assert.Equal((earliest, latest), ($"{date.Earliest:yyyy-MM-dd}", $"{date.Latest:yyyy-MM-dd}"));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("", "not a date")]
    [InlineData("yesterday", "not a date")]
    [InlineData("23", "not a date")]
    [InlineData("2023-4-8", "not a date")]
    [InlineData("2023-04-08T12:00", "not a date")]
    [InlineData("2023-04-08/", "not a date")]
    [InlineData("2023/2024/2025", "not a date")]
    [InlineData("20 3", "not a date")]
    [InlineData("+023", "not a date")]
    [InlineData("٢٠٢٣", "not a date")]
    [InlineData("0000", "there is no year 0000")]
    [InlineData("2023-00", "there is no month 00")]
    [InlineData("2023-13", "there is no month 13")]
    [InlineData("2023-02-29", "2023-02 has no day 29")]
    [InlineData("2023-04-00", "2023-04 has no day 00")]
    [InlineData("../..", "an interval needs at least one date")]
    [InlineData("2024/2023", "the interval ends before it begins")]
    public void Anything_else_is_refused_with_its_reason(string text, string reason)
    {
        Assert.False(EdtfDate.TryParse(text, out _, out var fault));
        Assert.Equal(reason, fault);
    }

    [Theory]
    [InlineData("2023-04-08", true)]
    [InlineData("2023-04", false)]
    [InlineData("2023-04-08~", false)]
    [InlineData("2023-04-08/2023-04-08", false)]
    public void Only_a_single_exact_day_is_a_day(string text, bool isDay)
    {
        Assert.True(EdtfDate.TryParse(text, out var date, out _));
        Assert.Equal(isDay, date.IsDay);
    }

    [Fact]
    public void Every_day_of_the_calendar_reads_back_as_itself() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary(),
        day => EdtfDate.TryParse($"{day:yyyy-MM-dd}", out var date, out _) && date.Earliest == day && date.Latest == day));

    [Fact]
    public void No_text_makes_it_throw() =>
        Check.QuickThrowOnFailure(Prop.ForAll<string?>(text => EdtfDate.TryParse(text ?? "", out _, out var fault) == (fault is null)));
}
