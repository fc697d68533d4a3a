using Dossier.Templates;
using Dossier.Text;

namespace Dossier.Tests.Templates;

public sealed class LimitTests
{
    private static readonly TemplateLimits Small = new(Steps: 100, Output: 1000);

    [Theory]
    [InlineData("{{ for a in fact.sources }}{{ for b in fact.sources }}{{ for c in fact.sources }}{{ for d in fact.sources }}{{ for e in fact.sources }}{{ end }}{{ end }}{{ end }}{{ end }}{{ end }}", "too-many-loop-steps")]
    [InlineData("{{ for a in fact.sources }}{{ for b in fact.sources }}{{ for c in fact.sources }}{{ for d in fact.sources }}{{ include 'x' }}{{ end }}{{ end }}{{ end }}{{ end }}", "too-many-loop-steps")]
    [InlineData("{{ for a in fact.sources }}{{ text }}{{ text }}{{ end }}", "output-too-large")]
    [InlineData("{{ capture c }}{{ text }}{{ end }}{{ capture d }}{{ text }}{{ end }}{{ capture e }}{{ text }}{{ end }}{{ capture f }}{{ text }}{{ end }}", "output-too-large")]
    [InlineData("{{ x = text }}{{ for a in fact.sources }}{{ x = x + x }}{{ end }}", "output-too-large")]
    [InlineData("{{ x = 9223372036854775807 }}{{ x = x + 1 }}", "number-too-large")]
    [InlineData("{{ x = 79228162514264337593543950335.0 }}{{ x = x * 2.0 }}", "number-too-large")]
    public void A_rendering_without_end_ends(string template, string code)
    {
        var result = TemplateCompiler.Compile(
            Sample.Library(TemplateKind.Plain, [("x", "y")], Small), new SourceText("page", template), 0, TemplateKind.Plain, Sample.Scope);

        Assert.NotNull(result.Template);
        var thrown = Assert.Throws<TemplateLimitException>(
            () => result.Template.Render(Sample.Fact, new string('a', 300), null, null, null, 0));
        Assert.Equal(code, thrown.Diagnostic.Code);
    }

    [Fact]
    public void The_loop_that_ran_is_blamed()
    {
        const string Template = "{{ for a in fact.tags }}{{ end }} {{ for b in fact.tags }}{{ text }}{{ end }}";
        var result = TemplateCompiler.Compile(
            Sample.Library(TemplateKind.Plain, [], Small), new SourceText("page", Template), 0, TemplateKind.Plain, Sample.Scope);

        Assert.NotNull(result.Template);
        var thrown = Assert.Throws<TemplateLimitException>(() => result.Template.Render(Sample.Fact, new string('a', 600), null, null, null, 0));
        Assert.Equal((37, 40), (thrown.Diagnostic.Span.Start, thrown.Diagnostic.Span.End));
    }

    [Theory]
    [InlineData("{{ ", "(", "1", ")", " }}")]
    [InlineData("{{ ", "!", "true", "", " }}")]
    [InlineData("{{ ", "1 + ", "1", "", " }}")]
    [InlineData("{{ fact", ".next", ".id", "", " }}")]
    [InlineData("{{ text", " | upcase", "", "", " }}")]
    [InlineData("{{ ", "true ? 1 : ", "1", "", " }}")]
    [InlineData("{{ ", "fact.counts[", "0", "]", " }}")]
    [InlineData("", "{{ if true }}", "x", "{{ end }}", "")]
    [InlineData("", "{{ for t in fact.tags }}", "x", "{{ end }}", "")]
    public void Nesting_is_bounded(string before, string open, string core, string close, string after)
    {
        const int Deep = 20_000;
        var template = before + string.Concat(Enumerable.Repeat(open, Deep)) + core + string.Concat(Enumerable.Repeat(close, Deep)) + after;

        Assert.Equal("template-too-deep", Assert.Single(Sample.Compile(template).Diagnostics).Code);
    }

    [Fact]
    public void Partials_in_partials_are_bounded()
    {
        var chain = Enumerable.Range(0, 5000).Select(n => ($"p{n}", $"{{{{ include 'p{n + 1}' }}}}")).Append(("p5000", "x")).ToArray();

        Assert.Equal(["template-too-deep"], Sample.Compile("{{ include 'p0' }}", TemplateKind.Markdown, chain).Diagnostics.Select(one => one.Code).Distinct());
    }

    [Fact]
    public void Sixteen_partials_may_stand_within_each_other()
    {
        var chain = Enumerable.Range(1, 15).Select(n => ($"p{n}", $"{{{{ include 'p{n + 1}' }}}}")).Append(("p16", "x")).ToArray();

        Assert.Equal("x", Sample.Render("{{ include 'p1' }}", partials: chain));
    }

    [Fact]
    public void A_template_of_more_than_a_million_characters_is_refused() =>
        Assert.Equal("template-too-large", Assert.Single(Sample.Compile(new string('a', 1_100_000)).Diagnostics).Code);

    [Theory]
    [InlineData("{")]
    [InlineData("{%")]
    [InlineData("[a](")]
    [InlineData("`")]
    [InlineData("\n`")]
    [InlineData("<a ")]
    [InlineData("<a")]
    [InlineData("&")]
    [InlineData("- ")]
    [InlineData("> ")]
    [InlineData("{{ 1 }}")]
    [InlineData("{{ if true }}{{ end }}")]
    public void Much_of_anything_is_read_in_reasonable_time(string piece)
    {
        var template = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));

        Assert.All([TemplateKind.Markdown, TemplateKind.Html], kind => Assert.NotNull(Sample.Compile(template, kind)));
    }

    [Fact]
    public void A_template_renders_the_same_in_many_threads()
    {
        var template = Sample.Compile("{{ for s in fact.sources }}{{ x = s.title }}{{ capture c }}{{ x }}:{{ text }}{{ end }}{{ c }} {{ end }}").Template;

        Assert.NotNull(template);
        var texts = Enumerable.Range(0, 500).AsParallel().AsOrdered()
            .Select(n => template.Render(Sample.Fact, $"n{n}", null, null, null, n)).ToList();
        Assert.Equal(Enumerable.Range(0, 500).Select(n => $"one:n{n} two:n{n} three:n{n} "), texts);
    }
}
