using Dossier.Markup.Syntax;
using Markdig.Syntax;

namespace Dossier.Tests.Markup;

public sealed class CitationTests
{
    [Theory]
    [InlineData("[@gacc-2024]", "gacc-2024|")]
    [InlineData("[@gacc-2024, para 4]", "gacc-2024|para 4")]
    [InlineData("[@gacc-2024, paras 4–5, note]", "gacc-2024|paras 4–5, note")]
    [InlineData("[@gacc-2024, p. 2; @reuters-2024]", "gacc-2024|p. 2 reuters-2024|")]
    [InlineData("[@gacc-2024,\npara 4;\n@reuters-2024]", "gacc-2024|para 4 reuters-2024|")]
    public void A_citation_lists_sources_with_their_locators(string markdown, string expected)
    {
        var citation = Assert.Single(Sample.Parse($"so {markdown}.").Ast.Descendants<SourceCitation>());

        Assert.Equal(expected, string.Join(' ', citation.Sources.Select(source => $"{source.Id}|{source.Locator}")));
    }

    [Theory]
    [InlineData("so [@gacc-2024, p. 2; @reuters-2024].")]
    [InlineData("> so [@gacc-2024, p. 2;\n> @reuters-2024].")]
    [InlineData("- | a |\n  |---|\n  | [@gacc-2024; @reuters-2024] |")]
    public void Each_source_of_a_citation_knows_its_place(string markdown)
    {
        var citation = Assert.Single(Sample.Parse(markdown).Ast.Descendants<SourceCitation>());

        Assert.Equal(["gacc-2024", "reuters-2024"],
            citation.Sources.Select(source => markdown[source.IdSpan.Start..(source.IdSpan.End + 1)]));
        Assert.Equal('[', markdown[citation.Span.Start]);
        Assert.Equal(']', markdown[citation.Span.End]);
    }

    [Theory]
    [InlineData("so [@GACC].", "malformed-citation «@GACC»")]
    [InlineData("so [@gacc-2024; reuters].", "malformed-citation «reuters»")]
    [InlineData("so [@gacc-2024,].", "malformed-citation «,»")]
    [InlineData("so [@gacc-2024;].", "malformed-citation «;»")]
    [InlineData("so [@].", "malformed-citation «@»")]
    [InlineData("so [@gacc-2024, a[b].", "malformed-citation «, a[b»")]
    [InlineData("so [@gacc-2024", "malformed-citation «[@»")]
    public void What_was_meant_as_a_citation_is_pointed_at(string markdown, string fault) => Assert.Equal([fault], Sample.Faults(markdown));

    [Fact]
    public void A_locator_is_bounded() =>
        Assert.StartsWith("malformed-citation", Assert.Single(Sample.Faults($"[@gacc-2024, {new string('x', 121)}]")),
            StringComparison.Ordinal);

    [Fact]
    public void A_link_whose_text_begins_with_an_at_sign_is_a_link() => Assert.Empty(Sample.Faults("[@gacc](https://example.org/)"));

    [Fact]
    public void Unknown_sources_are_reported_one_by_one() =>
        Assert.Equal(["unknown-source «gac-2024»", "unknown-source «x»"], Sample.Faults("[@gac-2024; @reuters-2024; @x]"));
}
