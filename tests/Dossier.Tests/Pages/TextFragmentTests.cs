using Dossier.Pages;

namespace Dossier.Tests.Pages;

public sealed class TextFragmentTests
{
    private const string Page = "https://example.org/a";

    [Theory]
    [InlineData("short words", "#:~:text=short%20words")]
    [InlineData("one two three four five six seven eight", "#:~:text=one%20two%20three%20four%20five%20six%20seven%20eight")]
    [InlineData("one two three four five six seven eight nine", "#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine")]
    [InlineData("dual-use, A&B", "#:~:text=dual%2Duse%2C%20A%26B")]
    [InlineData("100% “so”", "#:~:text=100%25%20%E2%80%9Cso%E2%80%9D")]
    [InlineData("彭博社", "#:~:text=%E5%BD%AD%E5%8D%9A%E7%A4%BE")]
    public void An_excerpt_is_found_by_its_words(string excerpt, string fragment) => Assert.Equal(Page + fragment, TextFragment.Of(Page, excerpt));

    [Theory]
    [InlineData("said that … it would […] not sell arms")]
    [InlineData("said that ... it would not sell arms")]
    public void An_excerpt_with_gaps_reaches_over_them(string excerpt)
    {
        var fragment = TextFragment.Of(Page, excerpt);

        Assert.StartsWith(Page + "#:~:text=said%20that,", fragment, StringComparison.Ordinal);
        Assert.EndsWith("not%20sell%20arms", fragment, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_text_without_spaces_is_found_by_its_ends() =>
        Assert.Equal(2, TextFragment.Of(Page, new string('中', 12) + new string('文', 20)).Split("text=")[1].Split(',').Length);

    [Theory]
    [InlineData("https://example.org/a#part", "https://example.org/a#part:~:text=words")]
    [InlineData("https://example.org/a#:~:text=other", "https://example.org/a#:~:text=words")]
    public void What_the_address_has_of_its_own_stays(string url, string expected) => Assert.Equal(expected, TextFragment.Of(url, "words"));

    [Theory]
    [InlineData("", "words")]
    [InlineData("mailto:a@example.org", "words")]
    [InlineData(Page, "")]
    [InlineData(Page, " … ")]
    public void Without_page_or_words_there_is_none(string url, string excerpt) => Assert.Equal("", TextFragment.Of(url, excerpt));
}
