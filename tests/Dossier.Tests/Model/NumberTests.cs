using Dossier.Model;
using FsCheck;
using FsCheck.Fluent;

// A namespace Dossier.Tests.Model would hide Dossier.Model from the other tests.
namespace Dossier.Tests;

public sealed class NumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("240.1", 1)]
    [InlineData("240.10", 2)]
    [InlineData("-6.5", 1)]
    [InlineData("007", 0)]
    [InlineData("123456789012345678", 0)]
    [InlineData("0.12345678901234567", 17)]
    public void A_number_keeps_its_precision(string text, int decimals)
    {
        Assert.True(Number.TryParse(text, out var number));
        Assert.Equal(decimals, number.Decimals);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("--5")]
    [InlineData("+5")]
    [InlineData("5.")]
    [InlineData(".5")]
    [InlineData("1,300")]
    [InlineData("1 300")]
    [InlineData("1e3")]
    [InlineData("5%")]
    [InlineData("−5")]
    [InlineData("٥")]
    [InlineData(" 5")]
    [InlineData("1.2.3")]
    [InlineData("1234567890123456789")]
    [InlineData("NaN")]
    public void Anything_else_is_refused(string text) => Assert.False(Number.TryParse(text, out _));

    [Theory]
    [InlineData("240.10", "240.10")]
    [InlineData("-0.50", "-0.50")]
    [InlineData("1300", "1300")]
    public void A_number_is_written_as_it_was_read(string text, string written)
    {
        Assert.True(Number.TryParse(text, out var number));
        Assert.Equal(written, number.ToString());
    }

    [Theory]
    [InlineData("240", "240.1", true)]
    [InlineData("240.1", "240.10", true)]
    [InlineData("240.1", "240.14", true)]
    [InlineData("240.1", "240.15", false)]
    [InlineData("2.5", "3", true)]
    [InlineData("-2.5", "-3", true)]
    [InlineData("241", "240.1", false)]
    public void Numbers_agree_at_the_precision_of_the_coarser(string left, string right, bool agree)
    {
        Assert.True(Number.TryParse(left, out var one));
        Assert.True(Number.TryParse(right, out var other));
        Assert.Equal((agree, agree), (one.Agrees(other), other.Agrees(one)));
    }

    [Fact]
    public void No_text_makes_it_throw() =>
        Check.QuickThrowOnFailure(Prop.ForAll<string?>(text => Number.TryParse(text ?? "", out _) || text is not "1"));
}
