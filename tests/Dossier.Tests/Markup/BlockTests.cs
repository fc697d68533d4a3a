using Dossier.Markup.Syntax;
using Markdig.Syntax;

namespace Dossier.Tests.Markup;

public sealed class BlockTests
{
    [Fact]
    public void A_figure_has_its_arguments_by_name_or_place()
    {
        var figures =
            Sample.Parse("::: chart goods-trade-usd\n:::\n\n::: timeline topic=trade from=2022-02\n:::\n").Ast.Descendants<FigureBlock>()
                .ToList();

        Assert.Equal("goods-trade-usd", figures[0].Arguments["series"]);
        Assert.Equal("trade", figures[1].Arguments["topic"]);
        Assert.Equal("2022-02", figures[1].Arguments["from"]);
        Assert.Null(figures[1].Arguments["to"]);
    }

    [Fact]
    public void Quoted_values_hold_spaces_and_quotes()
    {
        var block = Assert.Single(Sample.Parse("::: details \"What \\\"dual use\\\" means\"\nText\n:::\n").Ast.Descendants<FramingBlock>());

        Assert.Equal("What \"dual use\" means", block.Arguments["summary"]);
    }

    [Fact]
    public void A_figure_may_list_ids()
    {
        const string Markdown = "> ::: ledger\n> trade-2023\n>\n> trade-2024\n> :::\n";

        var figure = Assert.Single(Sample.Parse(Markdown).Ast.Descendants<FigureBlock>());

        Assert.Equal(["trade-2023", "trade-2024"], figure.Ids.Select(item => item.Id));
        Assert.Equal(["trade-2023", "trade-2024"], figure.Ids.Select(item => Markdown[item.Span.Start..(item.Span.End + 1)]));
    }

    [Theory]
    [InlineData("::: aside\ntext\n:::\nafter")]
    [InlineData("- ::: aside\n  text\n  :::\n- after")]
    [InlineData("> ::: aside\n> text\n> :::\n> after")]
    [InlineData("1. > ::: aside\n   > text\n   > :::\n   > after")]
    [InlineData("before\n::: aside\ntext\n:::\nafter")]
    public void The_fences_of_a_block_know_their_places(string markdown)
    {
        var document = Sample.Parse(markdown);
        var block = Assert.Single(document.Ast.Descendants<FramingBlock>());

        Assert.Empty(document.Diagnostics);
        Assert.Equal("::: aside", markdown[block.Fence.Opening.Start..(block.Fence.Opening.End + 1)]);
        Assert.Equal(":::", markdown[block.Fence.Closing.Start..(block.Fence.Closing.End + 1)]);
        Assert.Equal("text", Dossier.Markup.MarkupText.Plain(Assert.IsType<ParagraphBlock>(Assert.Single(block)).Inline));
    }

    [Theory]
    [InlineData("::: section\n::: aside\ntext\n:::\n:::")]
    [InlineData(":::: section\n::: aside\ntext\n:::\n::::")]
    [InlineData("::: section\n- ::: aside\n  text\n  :::\n:::")]
    [InlineData("::: section\n> ::: aside\n> text\n> :::\n:::")]
    [InlineData("::: section\n```\n:::\n```\n::: aside\n:::\n:::")]
    [InlineData("::: section\n- ```\n  :::\n  ```\n- ::: aside\n  :::\n:::")]
    [InlineData("::: section\n::: chart goods-trade-usd\n:::\n::: aside\n:::\n:::")]
    [InlineData(":::::::: section\n\n::: aside\n\n- x\n\n:::\n\n::::::::")]
    public void A_closing_line_ends_the_block_that_it_belongs_to(string markdown)
    {
        var document = Sample.Parse(markdown);

        Assert.Empty(document.Diagnostics);
        Assert.Equal(["section", "aside"], document.Ast.Descendants<FramingBlock>().Select(block => block.Name));
        Assert.Single(document.Ast);
    }

    [Theory]
    [InlineData("::: cahrt goods-trade-usd\n:::", "unknown-block «cahrt»")]
    [InlineData("::: chart\n:::", "missing-block-argument «chart»")]
    [InlineData("::: chart Goods\n:::", "malformed-block-argument «Goods»")]
    [InlineData("::: chart goods-trade-usd other\n:::", "unknown-block-argument «other»")]
    [InlineData("::: chart series=goods-trade-usd series=goods-trade-usd\n:::", "unknown-block-argument «series»")]
    [InlineData("::: timeline topc=trade\n:::", "unknown-block-argument «topc»")]
    [InlineData("::: timeline from=2022-13\n:::", "malformed-block-argument «2022-13»")]
    [InlineData("::: timeline from=\n:::", "malformed-block «from=»")]
    [InlineData("::: timeline =x\n:::", "malformed-block «=x»")]
    [InlineData("::: details \"never closed\ntext\n:::", "missing-block-argument «details»", "malformed-block «\"never closed»")]
    [InlineData("::: chart goods-trade-usd", "unclosed-block «::: chart goods-trade-usd»")]
    [InlineData("::: aside\ntext", "unclosed-block «::: aside»")]
    [InlineData(":::: aside\ntext\n:::", "unclosed-block «:::: aside»", "stray-block-end «:::»")]
    [InlineData("text\n\n:::", "stray-block-end «:::»")]
    [InlineData("::: chart goods-trade-usd\nSome text\n:::", "unexpected-block-body «Some text»")]
    [InlineData("::: ledger\nSome text\n:::", "unexpected-block-body «Some text»")]
    [InlineData("- ::: aside\n  text\n\nafter\n", "unclosed-block «::: aside»")]
    [InlineData("::: chart no-such\n:::", "unknown-series «no-such»")]
    [InlineData("::: ledger\ntrade-2025\n:::", "unknown-fact «trade-2025»")]
    public void What_is_wrong_with_a_block_is_pointed_at(string markdown, params string[] faults) =>
        Assert.Equal(faults, Sample.Faults(markdown));

    [Fact]
    public void An_unclosed_figure_does_not_swallow_the_text_below_it()
    {
        var document = Sample.Parse("::: chart goods-trade-usd\n\n## A heading\n\n[[Bad]]\n");

        Assert.Equal("a-heading", Assert.Single(document.Headings).Id);
        Assert.Equal(["unclosed-block", "malformed-fact-reference"], document.Diagnostics.Select(fault => fault.Code));
    }

    [Fact]
    public void A_figure_in_a_figure_ends_the_first() =>
        Assert.Equal(["unclosed-block «::: chart goods-trade-usd»"],
            Sample.Faults("::: chart goods-trade-usd\n::: origins fact=trade-2023\n:::\n"));

    [Fact]
    public void Blocks_nest_eight_deep_at_most()
    {
        static string Nested(int depth) =>
            string.Concat(Enumerable.Range(0, depth).Select(level => new string(':', 20 - level) + " aside\n"))
            + string.Concat(Enumerable.Range(0, depth).Reverse().Select(level => new string(':', 20 - level) + "\n"));

        Assert.Empty(Sample.Faults(Nested(8)));
        Assert.Equal(["block-too-deep «:::::::::::: aside»"], Sample.Faults(Nested(9)));
    }

    [Fact]
    public void Editors_may_not_use_the_blocks_of_page_templates()
    {
        var document = new Dossier.Markup.MarkupParser(Dossier.Markup.MarkupBlocks.Content)
            .Parse("::: ledger\n:::", Dossier.Markup.MarkupOrigin.Exact(new("a.md", "::: ledger\n:::"), 0));

        Assert.Equal("unknown-block", Assert.Single(document.Diagnostics).Code);
    }
}
