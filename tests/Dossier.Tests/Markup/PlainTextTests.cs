using Dossier.Markup;

namespace Dossier.Tests.Markup;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("Trade *grew* by **a `lot`** &amp; more.", "Trade grew by a lot & more.")]
    [InlineData("In 2018 [[trade-2023]] and 2019 [@gacc-2024, p. 2].", "In 2018 and 2019.")]
    [InlineData("One\nline\\\nmore [link](https://example.org).", "One line more link.")]
    [InlineData("# Title\n\n::: chart goods-trade-usd\n:::\n\n[[trade-2023]]\n\nText.", "Text.")]
    public void The_first_paragraph_is_given_without_markup(string markdown, string text) =>
        Assert.Equal(text, MarkupText.FirstParagraph(Sample.Parse(markdown)));

    [Fact]
    public void A_text_without_a_paragraph_has_none() => Assert.Null(MarkupText.FirstParagraph(Sample.Parse("# Title\n")));
}
