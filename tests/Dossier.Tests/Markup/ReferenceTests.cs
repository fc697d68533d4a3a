using Dossier.Markup.Syntax;
using Markdig.Syntax;

namespace Dossier.Tests.Markup;

public sealed class ReferenceTests
{
    [Theory]
    [InlineData("so [[trade-2023]].")]
    [InlineData("> - so [[trade-2023]]")]
    [InlineData("| a | b |\n|---|---|\n| x | [[trade-2023]] |")]
    [InlineData("**so [[trade-2023]]**")]
    [InlineData("中文[[trade-2023]]。")]
    [InlineData("a\r\nb [[trade-2023]]\r\n")]
    public void A_reference_knows_its_place(string markdown)
    {
        var reference = Assert.Single(Sample.Parse(markdown).Ast.Descendants<FactReference>());

        Assert.Equal("trade-2023", reference.Id);
        Assert.Equal("[[trade-2023]]", markdown[reference.Span.Start..(reference.Span.End + 1)]);
        Assert.Equal("trade-2023", markdown[reference.IdSpan.Start..(reference.IdSpan.End + 1)]);
    }

    [Fact]
    public void References_may_touch()
    {
        var references = Sample.Parse("so[[trade-2023]][[trade-2024]]").Ast.Descendants<FactReference>();

        Assert.Equal(["trade-2023", "trade-2024"], references.Select(reference => reference.Id));
    }

    [Theory]
    [InlineData("`[[trade-2023]]`")]
    [InlineData("\\[[trade-2023]]")]
    [InlineData("    [[trade-2023]]")]
    [InlineData("```\n[[trade-2023]]\n```")]
    public void Code_and_escaped_brackets_hold_no_reference(string markdown) =>
        Assert.Empty(Sample.Parse(markdown).Ast.Descendants<FactReference>());

    [Theory]
    [InlineData("so [[Trade-2023]].", "malformed-fact-reference «[[Trade-2023]]»")]
    [InlineData("so [[trade 2023]].", "malformed-fact-reference «[[trade 2023]]»")]
    [InlineData("so [[]].", "malformed-fact-reference «[[]]»")]
    [InlineData("so [[-x-]].", "malformed-fact-reference «[[-x-]]»")]
    [InlineData("so [[trade-2023] and", "malformed-fact-reference «[[trade-2023]»")]
    public void What_was_meant_as_a_reference_is_pointed_at(string markdown, string fault) =>
        Assert.Equal([fault], Sample.Faults(markdown));

    [Theory]
    [InlineData("see [[one](https://example.org/)] there")]
    [InlineData("an array[[")]
    [InlineData("[[ and no more")]
    public void Other_brackets_are_left_alone(string markdown) => Assert.Empty(Sample.Faults(markdown));

    [Fact]
    public void An_unknown_fact_gets_the_nearest_name()
    {
        var document = Sample.Parse("[[trade-2032]]");

        var fault = Assert.Single(Dossier.Markup.MarkupLinks.Resolve(document, new Sample.Names()));

        Assert.Equal("unknown-fact «trade-2032»", Sample.Show(fault));
        Assert.Equal("no fact is called `trade-2032`", fault.Message);
        Assert.Equal("did you mean `trade-2023`?", fault.Help);
    }

    [Fact]
    public void A_reference_inside_a_link_is_refused() =>
        Assert.Equal(["nested-link «[[trade-2023]]»"], Sample.Faults("[so [[trade-2023]]](https://example.org/)"));
}
