using Dossier.Templates;

namespace Dossier.Tests.Templates;

public sealed class FilterTests
{
    [Theory]
    [InlineData("'aß Ж' | upcase", "Aß Ж")]
    [InlineData("'ÄB Ж' | downcase", "äb ж")]
    [InlineData("'élan vital' | capitalize", "Élan vital")]
    [InlineData("'' | capitalize", "")]
    [InlineData("fact.state | capitalize", "In-error")]
    [InlineData("'one two  three four' | truncate 2", "one two …")]
    [InlineData("'one, two' | truncate 1", "one …")]
    [InlineData("'one two ' | truncate 2", "one two ")]
    [InlineData("nothing | default 'x'", "x")]
    [InlineData("'' | default 'x'", "x")]
    [InlineData("'a' | default 'x'", "a")]
    [InlineData("nothing | upcase", "")]
    [InlineData("1 | plural 'fact' 'facts'", "fact")]
    [InlineData("fact.sources.size | plural 'fact' 'facts'", "facts")]
    [InlineData("plural 0 'fact' 'facts'", "facts")]
    [InlineData("1234567 | group_thousands", "1,234,567")]
    [InlineData("-123456.125 | group_thousands", "-123,456.125")]
    [InlineData("123 | group_thousands", "123")]
    [InlineData("fact.tags | join ', '", "a, b")]
    [InlineData("fact.tags | reverse | join '-'", "b-a")]
    [InlineData("(fact.sources | last).title", "three")]
    [InlineData("(fact.sources | first).title | upcase", "ONE")]
    [InlineData("(fact.unset | first) ?? 'none'", "none")]
    [InlineData("fact.sources | size", "3")]
    [InlineData("(fact.sources | limit 2).size", "2")]
    [InlineData("fact.nested[0] | join '+'", "1+2")]
    [InlineData("fact.when | date 'd.M.yyyy'", "8.4.2024")]
    [InlineData("fact.until | date 'd.M.yyyy'", "")]
    [InlineData("date fact.when 'yyyy'", "2024")]
    [InlineData("fact.sources[1] | weight", "20")]
    [InlineData("(fact.sources | named | last).title", "three")]
    [InlineData("(fact | find).title", "one")]
    public void A_filter_gives(string expression, string expected) =>
        Assert.Equal(expected, Sample.Render($"{{{{ {expression} }}}}", kind: TemplateKind.Plain));

    [Theory]
    [InlineData("a", "`a`")]
    [InlineData("a`b", "``a`b``")]
    [InlineData("`", "`` ` ``")]
    [InlineData("", "")]
    public void Code_makes_a_code_span_of_any_text(string text, string expected) =>
        Assert.Equal(expected, Sample.Render("{{ text | code }}", text));

    [Fact]
    public void A_later_filter_goes_before_an_earlier_one_of_its_name()
    {
        var filters = TemplateFilters.General.With(TemplateFilter.Of<string, string>("upcase", "mine", text => "mine"));
        var library = new TemplateLibrary([], filters);
        var result = TemplateCompiler.Compile(library, new Text.SourceText("p", "{{ 'a' | upcase }}"), 0, TemplateKind.Plain, Sample.Scope);

        Assert.NotNull(result.Template);
        Assert.Equal("mine", result.Template.Render(Sample.Fact, "", null, null, null, 0));
    }

    [Fact]
    public void Every_filter_says_what_it_does() =>
        Assert.All(TemplateFilters.General.All, filter => Assert.NotEmpty(filter.Description));
}
