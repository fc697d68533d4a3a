using Dossier.Templates;

namespace Dossier.Tests.Templates;

public sealed class PartialTests
{
    [Fact]
    public void A_partial_sees_its_arguments_and_the_scope() =>
        Assert.Equal(
            "(1 of goods-trade-2023)(2 of goods-trade-2023)(3 of goods-trade-2023)",
            Sample.Render("{{ for s in fact.sources }}{{ include 'one' s.rung }}{{ end }}", partials: ("one", "({{ $1 }} of {{ fact.id }})")));

    [Fact]
    public void A_partial_does_not_see_what_its_includer_assigned() =>
        Assert.Equal(
            "unknown-variable",
            Assert.Single(Sample.Compile("{{ x = 1 }}{{ include 'one' }}", TemplateKind.Markdown, ("one", "{{ x }}")).Diagnostics).Code);

    [Fact]
    public void A_partial_is_bound_for_the_types_of_each_call() =>
        Assert.Equal("3 16", Sample.Render("{{ include 'size' fact.sources }} {{ include 'size' fact.id }}", partials: ("size", "{{ $1.size }}")));

    [Fact]
    public void A_fault_in_a_partial_is_reported_once_in_the_partial()
    {
        var diagnostics = Sample.Compile("{{ include 'one' fact }} {{ include 'one' fact }}", TemplateKind.Markdown, ("one", "a {{ $1.titel }}")).Diagnostics;

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("templates/partials/one.sbn", diagnostic.Span.Source.Path);
        Assert.Equal((8, 13), (diagnostic.Span.Start, diagnostic.Span.End));
    }

    [Fact]
    public void Arguments_stay_what_they_were_after_an_inclusion() =>
        Assert.Equal(
            "[b-a]",
            Sample.Render("{{ include 'outer' 'a' }}", partials: [("outer", "[{{ include 'inner' 'b' }}-{{ $1 }}]"), ("inner", "{{ $1 }}")]));

    [Fact]
    public void What_a_partial_opens_its_includer_closes() =>
        Assert.Equal("[x](a%20b)", Sample.Render("{{ include 'open' }}{{ text }})", "a b", partials: ("open", "[x](")));

    [Theory]
    [InlineData("{{ include 'one' }}")]
    [InlineData("{{ include 'two' }}")]
    public void Self_inclusion_is_reported_where_it_happens(string template)
    {
        var diagnostics = Sample.Compile(
            template, TemplateKind.Markdown, ("one", "{{ if n > 1 }}{{ include 'one' }}{{ end }}"), ("two", "{{ include 'three' }}"), ("three", "{{ include 'two' }}")).Diagnostics;

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("self-including-template", diagnostic.Code);
        Assert.StartsWith("templates/partials/", diagnostic.Span.Source.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_partial_of_the_other_kind_is_not_found()
    {
        var library = new TemplateLibrary(
            [new TemplatePartial("head", TemplateKind.Html, new Text.SourceText("head.sbn-html", "x"))], TemplateFilters.General);
        var result = TemplateCompiler.Compile(library, new Text.SourceText("page", "{{ include 'head' }}"), 0, TemplateKind.Markdown, Sample.Scope);

        Assert.Equal("the partial `head` is not of this template’s kind", Assert.Single(result.Diagnostics).Message);
    }

    [Fact]
    public void What_cannot_be_read_in_a_partial_is_known_without_including_it() =>
        Assert.Equal("unclosed-template-block", Assert.Single(Sample.Library(TemplateKind.Markdown, [("one", "{{ if n > 1 }}")]).Diagnostics).Code);
}
