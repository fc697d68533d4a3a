using Dossier.Markup.Syntax;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Tests.Markup;

public sealed class PlaceTests
{
    [Theory]
    [InlineData("text\n\n# \t[[trade-2023]]")]
    [InlineData("text\n\n#\t \t[[trade-2023]]")]
    [InlineData("text\n\n- \t# \tso [[trade-2023]] #")]
    public void A_tab_in_a_heading_moves_no_place(string markdown)
    {
        var reference = Assert.Single(Sample.Parse(markdown).Ast.Descendants<FactReference>());

        Assert.Equal("[[trade-2023]]", markdown[reference.Span.Start..(reference.Span.End + 1)]);
    }

    [Fact]
    public void Every_reference_stands_where_it_says() => RandomMarkdown.Check(markdown =>
    {
        foreach (var reference in Sample.Parse(markdown).Ast.Descendants<FactReference>())
            Assert.Equal($"[[{reference.Id}]]", markdown[reference.Span.Start..(reference.Span.End + 1)]);
    });

    [Fact]
    public void Every_cited_source_stands_where_it_says() => RandomMarkdown.Check(markdown =>
    {
        foreach (var citation in Sample.Parse(markdown).Ast.Descendants<SourceCitation>())
        {
            Assert.Equal("[@", markdown.Substring(citation.Span.Start, 2));
            Assert.Equal(']', markdown[citation.Span.End]);
            Assert.All(citation.Sources, source => Assert.Equal(source.Id, markdown[source.IdSpan.Start..(source.IdSpan.End + 1)]));
        }
    });

    [Fact]
    public void Every_destination_stands_where_it_says() => RandomMarkdown.Check(markdown =>
    {
        foreach (var link in Sample.Parse(markdown).Ast.Descendants<LinkInline>().Where(link => !link.UrlSpan.IsEmpty))
        {
            var written = markdown[link.UrlSpan.Start..(link.UrlSpan.End + 1)];
            Assert.Equal(link.Url, HtmlHelper.Unescape(written.StartsWith('<') ? written[1..^1] : written));
        }
    });

    [Fact]
    public void Every_fence_stands_where_it_says() => RandomMarkdown.Check(markdown =>
    {
        foreach (var block in Sample.Parse(markdown).Ast.Descendants().OfType<IFenced>())
        {
            Assert.StartsWith(":::", markdown[block.Fence.Opening.Start..], StringComparison.Ordinal);
            if (!block.Fence.Closing.IsEmpty)
                Assert.Matches("^:{3,}$", markdown[block.Fence.Closing.Start..(block.Fence.Closing.End + 1)]);
        }
    });

    [Fact]
    public void Every_diagnostic_lies_within_the_text() => RandomMarkdown.Check(markdown =>
        Assert.All(Sample.Parse(markdown).Diagnostics, fault => Assert.InRange(fault.Span.End, fault.Span.Start, markdown.Length)));
}
