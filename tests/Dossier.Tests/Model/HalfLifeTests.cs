using Dossier.Model;

// A namespace Dossier.Tests.Model would hide Dossier.Model from the other tests.
namespace Dossier.Tests;

public sealed class HalfLifeTests
{
    [Theory]
    [InlineData("90 days", "2025-10-03")]
    [InlineData("1 month", "2025-12-01")]
    [InlineData("18 months", "2024-07-01")]
    [InlineData("2 years", "2024-01-01")]
    public void It_is_counted_back_from_a_day(string text, string expected) =>
        Assert.Equal(expected, Read(text).Before(new DateOnly(2026, 1, 1)).ToString("yyyy-MM-dd", null));

    [Theory]
    [InlineData("999 years")]
    [InlineData("999 months")]
    [InlineData("999 days")]
    public void It_never_leads_before_the_first_day(string text) => Assert.Equal(DateOnly.MinValue, Read(text).Before(new DateOnly(2, 1, 1)));

    [Theory]
    [InlineData("1 day")]
    [InlineData("18 months")]
    [InlineData("2 years")]
    public void It_is_written_as_it_is_read(string text) => Assert.Equal(text, Read(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("0 days")]
    [InlineData("01 days")]
    [InlineData("1000 days")]
    [InlineData("-1 days")]
    [InlineData("2  years")]
    [InlineData("2 weeks")]
    [InlineData("2 years old")]
    public void Anything_else_is_none(string text) => Assert.False(HalfLife.TryParse(text, out _));

    [Fact]
    public void The_pattern_takes_what_is_read() => Assert.Matches(HalfLife.Pattern, HalfLife.Default.ToString());

    private static HalfLife Read(string text) => HalfLife.TryParse(text, out var halfLife) ? halfLife : throw new ArgumentException(text);
}
