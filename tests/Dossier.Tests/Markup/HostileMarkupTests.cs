using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Tests.Markup;

public sealed class HostileMarkupTests
{
    [Theory]
    [InlineData("so <b>bold</b>", "raw-html «<b>»", "raw-html «</b>»")]
    [InlineData("<script>alert(1)</script>\n\ntext", "raw-html «<script>alert(1)</script>»")]
    [InlineData("> <div onclick=x\n> y", "raw-html «<div onclick=x»")]
    [InlineData("a <!-- b --> c", "raw-html «<!-- b -->»")]
    [InlineData("<?php x ?>", "raw-html «<?php x ?>»")]
    [InlineData("a <![CDATA[x]]>", "raw-html «<![CDATA[x]]>»")]
    public void Html_is_reported_and_becomes_text(string markdown, params string[] faults)
    {
        var (document, found) = Sample.Resolve(markdown);

        Assert.Equal(faults, found);
        Assert.DoesNotContain(document.Ast.Descendants(), node => node is HtmlBlock or HtmlInline);
    }

    [Theory]
    [InlineData("1 < 2 and a<b, x <3")]
    [InlineData("\\<b>")]
    [InlineData("`<b>`")]
    [InlineData("    <b>")]
    public void What_is_not_html_is_let_through(string markdown) => Assert.Empty(Sample.Faults(markdown));

    [Fact]
    public void Attributes_in_braces_are_text()
    {
        var document = Sample.Parse("# Title {#main onclick=alert(1)}\n");

        Assert.Equal("Title {#main onclick=alert(1)}", Assert.Single(document.Headings).Title);
    }

    [Theory]
    [InlineData("a &#x202E; b", "hidden-character-entity «&#x202E;»")]
    [InlineData("a &rlm; b", "hidden-character-entity «&rlm;»")]
    [InlineData("a &#7; b", "hidden-character-entity «&#7;»")]
    [InlineData("a &amp; &#x4E2D; b")]
    public void Entities_cannot_smuggle_invisible_characters(string markdown, params string[] faults) =>
        Assert.Equal(faults, Sample.Faults(markdown));

    [Theory]
    [InlineData("[a](b", 200_000, "markup-too-complex")]
    [InlineData("[", 200_000, "markup-too-complex")]
    [InlineData("![[", 200_000, "markup-too-complex")]
    [InlineData("[a][b", 200_000, "markup-too-complex")]
    [InlineData("*a ", 200_000, "markup-too-complex")]
    [InlineData("**a** ", 200_000, "markup-too-complex")]
    [InlineData("*_", 200_000, "markup-too-complex")]
    [InlineData("中**文", 200_000, "markup-too-complex")]
    [InlineData("a\n-\n", 200_000, "markup-too-complex")]
    [InlineData("a\n=\n\n", 200_000, "markup-too-complex")]
    [InlineData("[a]: b\n", 200_000, "markup-too-complex")]
    [InlineData("[a]: b\n\n", 200_000, "markup-too-complex")]
    [InlineData("> ", 2_000, "markup-too-deep")]
    [InlineData("- ", 2_000)]
    [InlineData("1. ", 2_000, "markup-too-deep")]
    [InlineData("[", 4_000, "markup-too-deep")]
    [InlineData("a", 1_100_000, "markup-too-long")]
    [InlineData("# a\n", 200_000)]
    [InlineData("# [[x-y]]\n", 200_000)]
    [InlineData("- a\n", 200_000)]
    [InlineData("`a", 200_000)]
    [InlineData("<!--", 200_000)]
    [InlineData("<a b='", 200_000)]
    [InlineData("\\[", 200_000)]
    [InlineData("[@a", 200_000, "markup-too-complex")]
    [InlineData("[@a;", 200_000, "markup-too-complex")]
    [InlineData("[@a;\n\n", 200_000)]
    [InlineData("[[a\n\n", 200_000)]
    [InlineData("[[a", 200_000, "markup-too-complex")]
    [InlineData(":::\n", 200_000)]
    [InlineData("::: aside\n", 100_000)]
    [InlineData("> ::: aside\n", 100_000)]
    [InlineData("::: ledger a=b\n", 100_000)]
    public void Repetition_is_read_or_refused_but_never_hangs(string unit, int length, params string[] refused)
    {
        var document = Sample.Parse(string.Concat(Enumerable.Repeat(unit, length / unit.Length)));

        if (refused.Length == 0)
            Assert.DoesNotContain("markup-too", string.Join(' ', document.Diagnostics.Select(fault => fault.Code).Distinct()),
                StringComparison.Ordinal);
        else
            Assert.Equal(refused, document.Diagnostics.Select(fault => fault.Code));
        Assert.Equal(refused.Length > 0, document.Text.Length == 0);
    }

    [Fact]
    public void A_table_of_many_cells_is_refused()
    {
        var table = string.Concat(Enumerable.Repeat("|a", 1000)) + "\n" + string.Concat(Enumerable.Repeat("|-", 1000)) + "\n" + string
            .Concat(Enumerable.Repeat("|\n", 1000));

        Assert.Equal("markup-too-complex", Assert.Single(Sample.Parse(table).Diagnostics).Code);
    }

    [Fact]
    public void A_table_of_two_thousand_rows_with_links_is_read()
    {
        var table = "| a | b | c |\n|---|---|---|\n" + string
            .Concat(Enumerable.Repeat("| [x](fact:trade-2023) | **y** | [z](source:gacc-2024) |\n", 2000));

        Assert.Empty(Sample.Faults(table));
    }

    [Fact]
    public void Emphasis_nested_without_end_is_refused()
    {
        var markdown = string.Concat(Enumerable.Repeat("*a ", 100)) + string.Concat(Enumerable.Repeat("a* ", 100));

        Assert.Equal("markup-too-deep", Assert.Single(Sample.Parse(markdown).Diagnostics).Code);
    }

    [Fact]
    public void The_bound_is_shown_at_its_line()
    {
        var document = Sample.Parse("fine\n\n" + string.Concat(Enumerable.Repeat("[", 20_000)));

        Assert.Equal(3, Assert.Single(document.Diagnostics).Span.StartPosition.Line);
    }
}
