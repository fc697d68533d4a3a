namespace Dossier.Tests.Markup;

public sealed class HeadingTests
{
    [Theory]
    [InlineData("# What the customs’ data show", "what-the-customs-data-show")]
    [InlineData("# 中俄贸易 2023", "中俄贸易-2023")]
    [InlineData("# A *b* `c` [d](https://example.org) [[trade-2023]] &amp; e", "a-b-c-d-e")]
    [InlineData("# !!!", "heading")]
    [InlineData("Title\n=====", "title")]
    public void Its_id_is_made_of_its_words(string markdown, string id) =>
        Assert.Equal(id, Assert.Single(Sample.Parse(markdown).Headings).Id);

    [Fact]
    public void Ids_are_unique_also_where_a_title_looks_like_a_numbered_one()
    {
        var headings = Sample.Parse("# a\n# a-2\n# a\n# a\n").Headings;

        Assert.Equal(["a", "a-2", "a-3", "a-4"], headings.Select(heading => heading.Id));
    }

    [Fact]
    public void A_heading_knows_its_level_title_and_place()
    {
        var heading = Assert.Single(Sample.Parse("text\n\n### One *two* [[trade-2023]]\n").Headings);

        Assert.Equal((3, "One two", 3), (heading.Level, heading.Title, heading.Span.StartPosition.Line));
    }
}
