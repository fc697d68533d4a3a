using Dossier.Model;
using Dossier.Text;
using Dossier.Wordings;

namespace Dossier.Tests.Wordings;

public sealed class NumberWordingTests
{
    private static readonly Span Nowhere = new(new SourceText("x", ""), 0, 0);

    [Theory]
    [InlineData("240.10", "240.10")]
    [InlineData("153200", "153,200")]
    [InlineData("-6.9", "−6.9")]
    [InlineData("0", "0")]
    public void Numbers_keep_their_precision_and_group_thousands(string written, string said)
    {
        Assert.True(Number.TryParse(written, out var number));

        Assert.Equal(said, NumberWording.Say(number));
    }

    [Theory]
    [InlineData("USD bn", "USD 240.1 bn")]
    [InlineData("USD/bbl", "USD 240.1/bbl")]
    [InlineData("%", "240.1%")]
    [InlineData("Mt", "240.1 Mt")]
    [InlineData("", "240.1")]
    public void A_unit_stands_where_it_is_printed(string unit, string said) => Assert.Equal(said, NumberWording.WithUnit("240.1", unit));

    [Fact]
    public void Open_bounds_are_said_in_words()
    {
        Assert.Equal("at least 3 banks", NumberWording.Say(Bounds("3", null)));
        Assert.Equal("at most 9 banks", NumberWording.Say(Bounds(null, "9")));
        Assert.Equal("3–9 banks", NumberWording.Say(Bounds("3", "9")));
    }

    private static Quantity Bounds(string? min, string? max) =>
        new() { Span = Nowhere, Unit = new("banks", Nowhere), Min = Parse(min), Max = Parse(max) };

    private static Located<Number>? Parse(string? text) => text is not null && Number.TryParse(text, out var number) ? new(number, Nowhere) : null;
}
