using AngleSharp.Html.Parser;
using Dossier.Markup;
using Dossier.Markup.Html;
using Dossier.Markup.Syntax;

namespace Dossier.Tests.Markup;

public sealed class HtmlTests
{
    [Theory]
    [InlineData("so [a](fact:trade-2023 \"t\")", "<p>so <a href=\"../fact/trade-2023\" title=\"t\">a</a></p>\n")]
    [InlineData("<fact:trade-2023>", "<p><a href=\"../fact/trade-2023\">trade-2023</a></p>\n")]
    [InlineData("<desk@example.org>", "<p><a href=\"mailto:desk@example.org\">desk@example.org</a></p>\n")]
    [InlineData("[a](https://example.org/?a&b)", "<p><a href=\"https://example.org/?a&amp;b\" rel=\"noopener noreferrer external\">a</a></p>\n")]
    [InlineData("# A b\n\n[a](#a-b)", "<h1 id=\"a-b\">A b</h1>\n<p><a href=\"#a-b\">a</a></p>\n")]
    public void Links_are_written_with_the_sites_addresses(string markdown, string html) => Assert.Equal(html, Render(markdown));

    [Theory]
    [InlineData("[a](javascript:x) <javascript:x>", "<p>a javascript:x</p>\n")]
    [InlineData("![a](x.png)", "<p>a</p>\n")]
    [InlineData("a <b>c</b>", "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n")]
    [InlineData("<script>x</script>\n", "<p>&lt;script&gt;x&lt;/script&gt;</p>\n")]
    [InlineData("[a]: javascript:x\n\n[a]", "<p>a</p>\n")]
    public void What_was_refused_is_only_text(string markdown, string html) => Assert.Equal(html, Render(markdown));

    [Fact]
    public void A_link_that_nobody_looked_at_is_only_text()
    {
        var document = Sample.Parse("[a](https://example.org/)");

        Assert.Equal("<p>a</p>\n", HtmlMarkupRenderer.Render(document, new Site(), "en"));
    }

    [Fact]
    public void References_citations_figures_and_frames_are_the_sites() =>
        Assert.Equal("<p>so <i>trade-2023</i><i>gacc-2024</i></p>\n<aside><p>x</p>\n</aside>\n<figure>chart</figure>\n",
            Render("so [[trade-2023]][@gacc-2024]\n\n::: aside\nx\n:::\n\n::: chart goods-trade-usd\n:::\n"));

    [Fact]
    public void Chinese_is_marked_in_a_text_of_another_language()
    {
        Assert.Equal("<p>Mao Ning <span lang=\"zh\">毛宁，说</span> so</p>\n", Render("Mao Ning 毛宁，说 so"));
        Assert.Equal("<p>Mao Ning 毛宁，说 so</p>\n", Render("Mao Ning 毛宁，说 so", "zh"));
    }

    [Fact]
    public void Emphasis_works_beside_Chinese_punctuation() =>
        Assert.Contains("<strong>", Render("**中文（测试）**是", "zh"), StringComparison.Ordinal);

    [Fact]
    public void A_table_is_aligned_by_class_and_has_header_cells() =>
        Assert.Equal("<table>\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n<th scope=\"col\" "
            + "class=\"n\">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td class=\"n\">2</td>\n</tr>\n</tbody>\n</table>\n",
            Render("| a | b |\n|---|--:|\n| 1 | 2 |\n"));

    [Theory]
    [InlineData("## Numbers\n\n", "aria-labelledby=\"numbers\"")]
    [InlineData("", "aria-label=\"Table\"")]
    public void A_wide_table_can_be_scrolled_by_keyboard(string before, string name)
    {
        var html = Render(before + "| a | b | c | d |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 |\n");

        Assert.Contains($"<div class=\"scroll\" role=\"region\" tabindex=\"0\" {name}>\n<table>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_brings_in_script_style_or_a_foreign_address() => RandomMarkdown.Check(markdown =>
    {
        var body = new HtmlParser().ParseDocument(Render(markdown)).Body;
        Assert.NotNull(body);
        foreach (var element in body.QuerySelectorAll("*"))
        {
            Assert.DoesNotContain(element.LocalName, new[] { "script", "style", "img", "iframe", "b" });
            Assert.DoesNotContain(element.Attributes, attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)
                || attribute.Name == "style");
            if (element.GetAttribute("href") is { } address)
                Assert.Matches("^(https://example.org/|\\.\\./fact/|#)", address);
        }
    });

    private static string Render(string markdown, string language = "en") =>
        HtmlMarkupRenderer.Render(Sample.Resolve(markdown).Document, new Site(), language);

    private sealed class Site : IMarkupHtml
    {
        public string TableLabel => "Table";

        public string Address(LinkTarget target) =>
            target.Record is { } record ? $"../{record.Kind.ToString().ToLowerInvariant()}/{record.Id}" : "#" + target.Fragment;

        public void Fact(HtmlMarkupRenderer html, FactReference reference) => html.Write("<i>").WriteEscape(reference.Id).Write("</i>");

        public void Citation(HtmlMarkupRenderer html, SourceCitation citation) =>
            html.Write("<i>").WriteEscape(citation.Sources[0].Id).Write("</i>");

        public void Figure(HtmlMarkupRenderer html, FigureBlock figure) =>
            html.Write("<figure>").WriteEscape(figure.Name).WriteLine("</figure>");

        public void Frame(HtmlMarkupRenderer html, FramingBlock block)
        {
            html.Write("<aside>");
            html.WriteChildren(block);
            html.WriteLine("</aside>");
        }
    }
}
