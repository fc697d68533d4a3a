using Dossier.Markup;
using Dossier.Markup.Syntax;
using Markdig.Syntax;

namespace Dossier.Tests.Markup;

public sealed class RewriterTests
{
    [Fact]
    public void Without_edits_the_text_stays_as_it_was() => RandomMarkdown.Check(markdown =>
    {
        var (document, faults) = Sample.Resolve(markdown);
        if (faults.Length == 0 && !document.Ast.Descendants<FramingBlock>().Any())
            Assert.Equal(markdown, MarkupRewriter.Rewrite(document, new NoRewrites()));
    });

    [Theory]
    [InlineData("so [a](fact:trade-2023 \"t\"), [b](<fact:trade-2023>)", "so [a](../facts/trade-2023/ \"t\"), [b](../facts/trade-2023/)")]
    [InlineData("> 1. [a][r]\n>\n> [r]:\n> fact:trade-2023 't'\n", "> 1. [a][r]\n>\n> [r]:\n> ../facts/trade-2023/ 't'\n")]
    [InlineData("- | a |\r\n  |---|\r\n  | [x](fact:trade-2023) |\r\n", "- | a |\r\n  |---|\r\n  | [x](../facts/trade-2023/) |\r\n")]
    [InlineData("<fact:trade-2023>", "[trade-2023](../facts/trade-2023/)")]
    [InlineData("[a](https://example.org/x) <https://example.org/>", "[a](https://example.org/x) <https://example.org/>")]
    [InlineData("[a](page:origins/)", "[a](<../origins (all)/>)")]
    public void Addresses_are_replaced_and_nothing_else(string markdown, string expected) => Assert.Equal(expected, Rewrite(markdown));

    [Theory]
    [InlineData("[a](javascript:x \"t\")", "[a](# \"t\")")]
    [InlineData("![a](x.png)", "[a](#)")]
    [InlineData("<javascript:x>", "[javascript\\:x](#)")]
    [InlineData("[a]\n\n[a]: data:x", "[a]\n\n[a]: #")]
    public void Refused_addresses_do_not_come_through(string markdown, string expected) => Assert.Equal(expected, Rewrite(markdown));

    [Theory]
    [InlineData("so [[trade-2023]][[trade-2024]].", "so {F trade-2023}{F trade-2024}.")]
    [InlineData("> - so [@gacc-2024,\n>   p. 2; @reuters-2024].", "> - so {S gacc-2024 reuters-2024}.")]
    [InlineData("| a |\n|---|\n| [[trade-2023]] |", "| a |\n|---|\n| {F trade-2023} |")]
    [InlineData("`[[trade-2023]]`", "`[[trade-2023]]`")]
    public void References_and_citations_are_replaced(string markdown, string expected) => Assert.Equal(expected, Rewrite(markdown));

    [Theory]
    [InlineData("a\n\n::: chart goods-trade-usd\n:::\n\nb", "a\n\n| chart |\n|---|\n| 1 |\n\nb")]
    [InlineData("a\n::: chart goods-trade-usd\n:::\nb", "a\n\n| chart |\n|---|\n| 1 |\n\nb")]
    [InlineData("> - a\n>\n>   ::: chart goods-trade-usd\n>   :::\n", "> - a\n>\n>   | chart |\n>   |---|\n>   | 1 |\n")]
    [InlineData("- ::: chart goods-trade-usd\n  :::\n- b", "- | chart |\n  |---|\n  | 1 |\n\n- b")]
    [InlineData("::: chart goods-trade-usd\r\n:::\r\n\r\nb\r\n", "| chart |\r\n|---|\r\n| 1 |\r\n\r\nb\r\n")]
    [InlineData("::: chart goods-trade-usd\n:::", "| chart |\n|---|\n| 1 |")]
    public void A_figure_becomes_a_table_where_it_stood(string markdown, string expected) => Assert.Equal(expected, Rewrite(markdown));

    [Theory]
    [InlineData("a\n\n::: aside\n\ntext\n\n:::\n\nb\n", "a\n\n\ntext\n\n\nb\n")]
    [InlineData("a\n::: aside\ntext\n:::\nb\n", "a\n\ntext\n\nb\n")]
    [InlineData("::: aside\n::: aside\ntext\n:::\n:::\nb\n", "text\n\nb\n")]
    [InlineData("> ::: aside\n> text\n> :::\n> b\n", "> text\n> \n> b\n")]
    [InlineData("- ::: aside\n  text\n  :::\n", "- \n  text\n")]
    [InlineData("a\n::: details \"Sum\"\ntext\n:::\n", "a\n\n**Sum**\n\ntext\n")]
    [InlineData("> ::: details \"Sum\"\n> text\n> :::\n", "> **Sum**\n>\n> text\n")]
    public void The_fences_of_framing_blocks_go_and_paragraphs_stay_apart(string markdown, string expected) =>
        Assert.Equal(expected, Rewrite(markdown));

    [Fact]
    public void What_was_rewritten_holds_nothing_that_only_this_program_understands() => RandomMarkdown.Check(markdown =>
    {
        var (document, faults) = Sample.Resolve(markdown);
        if (faults.Length > 0)
            return;
        var rewritten = Sample.Parse(MarkupRewriter.Rewrite(document, new Rewrites()));
        Assert.DoesNotContain(rewritten.Ast.Descendants(), node => node is FactReference or SourceCitation or IFenced);
    });

    private static string Rewrite(string markdown) => MarkupRewriter.Rewrite(Sample.Resolve(markdown).Document, new Rewrites());

    private sealed class Rewrites : IMarkupRewrites
    {
        public string? Address(LinkTarget target) =>
            target.Record is { Kind: RecordKind.Page } ? "../origins (all)/" : $"../facts/{target.Record?.Id}/";

        public string? Fact(FactReference reference) => $"{{F {reference.Id}}}";

        public string? Citation(SourceCitation citation) => $"{{S {string.Join(' ', citation.Sources.Select(source => source.Id))}}}";

        public string? Figure(FigureBlock figure) => "| chart |\n|---|\n| 1 |\n";

        public string? Opening(FramingBlock block) => block.Arguments["summary"] is { } summary ? $"**{summary}**" : null;
    }

    private sealed class NoRewrites : IMarkupRewrites
    {
        public string? Address(LinkTarget target) => null;

        public string? Fact(FactReference reference) => null;

        public string? Citation(SourceCitation citation) => null;

        public string? Figure(FigureBlock figure) => null;

        public string? Opening(FramingBlock block) => null;
    }
}
