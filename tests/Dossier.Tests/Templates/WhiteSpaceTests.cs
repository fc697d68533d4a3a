using Dossier.Templates;

namespace Dossier.Tests.Templates;

/// <summary>As Scriban, "Language", 1.4 "Whitespace control".</summary>
public sealed class WhiteSpaceTests
{
    [Theory]
    [InlineData("This is a <       \n{{- 'foo'}}> text", "This is a <foo> text")]
    [InlineData("This is a <{{ 'foo' -}} \n> text", "This is a <foo> text")]
    [InlineData("a \n\n {{- 'foo' -}} \n\n b", "afoob")]
    [InlineData("a \n  {{~ 'foo' ~}}  \n b", "a \nfoo b")]
    [InlineData("a \n\n  {{~ 'foo' ~}}\n\n b", "a \n\nfoo\n b")]
    [InlineData("a  {{~ 'foo' ~}}  b", "afoob")]
    [InlineData("a\r\n  {{~ 'foo' ~}}\r\n  b", "a\r\nfoo  b")]
    [InlineData("{{ 'a' }} {{- '' -}} {{ 'b' }}", "ab")]
    [InlineData("a {%{~ }%} b", "a  b")]
    [InlineData("a \n{%{- x -}%}\n b", "a x b")]
    [InlineData("{{- 'a' -}}", "a")]
    public void White_space_beside_a_tag_goes_as_asked(string template, string expected) =>
        Assert.Equal(expected, Sample.Render(template, kind: TemplateKind.Plain));

    [Fact]
    public void A_line_that_holds_only_a_statement_vanishes_with_tildes() =>
        Assert.Equal(
            "<ul>\n    <li>one</li>\n    <li>two</li>\n    <li>three</li>\n</ul>\n",
            Sample.Render(
                "<ul>\n    {{~ for s in fact.sources ~}}\n    <li>{{ s.title }}</li>\n    {{~ end ~}}\n</ul>\n", kind: TemplateKind.Html));
}
