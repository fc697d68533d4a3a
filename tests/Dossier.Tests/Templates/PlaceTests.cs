using Dossier.Templates;

namespace Dossier.Tests.Templates;

/// <summary>Where values may stand; the place that is blamed stands between ⟦ and ⟧.</summary>
public sealed class PlaceTests
{
    [Theory]
    [InlineData("`a {{ ⟦text⟧ }}`", "a value cannot stand in a code span")]
    [InlineData("``a ` {{ ⟦text⟧ }}``", "a value cannot stand in a code span")]
    [InlineData("```\n{{ ⟦text⟧ }}\n```", "a value cannot stand in a fenced code block")]
    [InlineData("~~~~ x\n```\n~~~\n{{ ⟦text⟧ }}\n~~~~", "a value cannot stand in a fenced code block")]
    [InlineData("a\n\n    {{ ⟦text⟧ }}", "a value cannot stand in an indented code block")]
    [InlineData("\t{{ ⟦text⟧ }}", "a value cannot stand in an indented code block")]
    [InlineData("- a\n\n      {{ ⟦text⟧ }}", "a value cannot stand in an indented code block")]
    [InlineData("a\n\n{{ for t in fact.tags }}  {{ end }}{{ ⟦text⟧ }}", "a value cannot stand in an indented code block")]
    [InlineData("<b class=\"{{ ⟦text⟧ }}\">", "a value cannot stand in an HTML tag or an address in angle brackets")]
    [InlineData("<https://x.org/{{ ⟦text⟧ }}>", "a value cannot stand in an HTML tag or an address in angle brackets")]
    [InlineData("a <{{ ⟦text⟧ }}>", "a value cannot stand right behind `<`")]
    [InlineData("<!-- {{ ⟦text⟧ }} -->", "a value cannot stand in a comment")]
    [InlineData("a \\{{ ⟦text⟧ }}", "a value cannot stand right behind a backslash")]
    [InlineData("&{{ ⟦text⟧ }};", "a value cannot stand right behind `&`")]
    [InlineData("&#{{ ⟦n⟧ }};", "a value cannot stand right behind `&`")]
    [InlineData("[a](b {{ ⟦text⟧ }})", "a value cannot stand between a link’s destination and its end")]
    [InlineData("[a]: {{ ⟦text⟧ }}", "a value cannot stand in a link reference definition")]
    [InlineData("[a]({{ text }}⟦:⟧x)", "a value becomes the scheme of an address")]
    [InlineData("{{ if n > 0 }}`{{ end }}{{ ⟦if⟧ n > 0 }}`{{ else }}x{{ end }}", "one way through this block ends in a code span, another in running text", true)]
    [InlineData("{{ capture c }}[a]({{ end }}", "what is captured ends in a link’s destination", true)]
    public void Markdown_refuses_values_that_cannot_be_escaped(string marked, string message, bool isElsewhere = false) =>
        AssertRefused(marked, message, TemplateKind.Markdown, isElsewhere);

    [Theory]
    [InlineData("<{{ ⟦text⟧ }}>", "a value cannot stand in a tag outside an attribute’s value")]
    [InlineData("<a {{ ⟦text⟧ }}>", "a value cannot stand in a tag outside an attribute’s value")]
    [InlineData("<a x{{ ⟦text⟧ }}=\"y\">", "a value cannot stand in a tag outside an attribute’s value")]
    [InlineData("<a title={{ ⟦text⟧ }}>", "a value cannot stand in an attribute without quotes")]
    [InlineData("<a title=x{{ ⟦text⟧ }}>", "a value cannot stand in an attribute without quotes")]
    [InlineData("<a onclick=\"f('{{ ⟦text⟧ }}')\">", "a value cannot stand in an event handler")]
    [InlineData("<a ONCLICK='{{ ⟦text⟧ }}'>", "a value cannot stand in an event handler")]
    [InlineData("<a style=\"color: {{ ⟦text⟧ }}\">", "a value cannot stand in a style attribute")]
    [InlineData("<iframe srcdoc=\"{{ ⟦text⟧ }}\"></iframe>", "a value cannot stand in a document within an attribute")]
    [InlineData("<script>x = {{ ⟦text⟧ }}</script>", "a value cannot stand inside <script>")]
    [InlineData("<SCRIPT src=\"a\">'</b>{{ ⟦text⟧ }}'</script>", "a value cannot stand inside <script>")]
    [InlineData("<style>a { b: {{ ⟦text⟧ }} }</style>", "a value cannot stand inside <style>")]
    [InlineData("<!-- {{ ⟦text⟧ }} -->", "a value cannot stand in a comment")]
    [InlineData("<!doctype {{ ⟦text⟧ }}>", "a value cannot stand in a declaration")]
    [InlineData("&{{ ⟦text⟧ }};", "a value cannot stand right behind `&`")]
    [InlineData("<a title=\"&a{{ ⟦text⟧ }}\">", "a value cannot stand right behind `&`")]
    [InlineData("<a href=\"{{ text }}⟦:⟧x\">", "a value becomes the scheme of an address")]
    [InlineData("{{ ⟦if⟧ n > 0 }}<a title=\"{{ end }}", "one way through this block ends in the attribute title, another in text")]
    [InlineData("{{ ⟦for⟧ t in fact.tags }}<a {{ end }}", "one way through this block ends in text, another in the tag <a>")]
    [InlineData("<a title=\"{{ ⟦html⟧ }}\">", "`html` is HTML, and stands in the attribute title")]
    [InlineData("<title>{{ ⟦html⟧ }}</title>", "`html` is HTML, and stands inside <title>")]
    [InlineData("<p>{{ ⟦markdown⟧ }}</p>", "`markdown` is Markdown, and stands in an HTML template")]
    public void Html_refuses_values_that_cannot_be_escaped(string marked, string message) => AssertRefused(marked, message, TemplateKind.Html, false);

    [Theory]
    [InlineData("`a` {{ text }}")]
    [InlineData("a ` b\n\n{{ text }}")]
    [InlineData("```\na\n```\n{{ text }}")]
    [InlineData("```\na\n\nb\n```` \n{{ text }}")]
    [InlineData("- a\n  - {{ text }}\n\n    {{ text }}")]
    [InlineData("1. a\n\n   {{ text }}")]
    [InlineData("<b>{{ text }}</b>")]
    [InlineData("a < b {{ text }}")]
    [InlineData("a & b {{ text }} &amp; {{ text }}")]
    [InlineData("\\\\ {{ text }} \\` {{ text }}")]
    [InlineData("[a](b) {{ text }}")]
    [InlineData("[a](b(c)) {{ text }}")]
    [InlineData("[a](b \"c\") {{ text }}")]
    [InlineData("| a | {{ text }} |\n| ` | {{ n }} |", "`")]
    [InlineData("{{ if n > 0 }}- a{{ else }}# b{{ end }}\n{{ text }}")]
    [InlineData("{{ for t in fact.tags }}{{ t }}, {{ end }}{{ text }}")]
    public void Markdown_takes_values_everywhere_else(string template, string exception = "") =>
        Assert.Equal(exception.Length, Sample.Compile(template).Diagnostics.Length);

    [Theory]
    [InlineData("<!doctype html><html lang=\"{{ text }}\"><head><title>{{ text }}</title></head><body class='a {{ text }}'>{{ text }}</body></html>")]
    [InlineData("<script src=\"{{ text }}\"></script>{{ text }}")]
    [InlineData("<script>if (a < b) { x(); }</script>{{ text }}")]
    [InlineData("<br/>{{ text }}<img src=\"{{ text }}\" alt=\"{{ text }}\"/>{{ text }}")]
    [InlineData("a < b {{ text }} & {{ text }}")]
    [InlineData("<a {{ if n > 0 }}href=\"{{ text }}\"{{ else }}name=\"{{ text }}\"{{ end }}>{{ text }}</a>")]
    [InlineData("<li{{ if n > 0 }} class=\"a\"{{ end }}>{{ text }}</li>")]
    [InlineData("{{ for t in fact.tags }}<li>{{ t }}</li>{{ else }}<p>{{ text }}</p>{{ end }}")]
    [InlineData("<p data-x=\"{{ text }}\"\n  hidden>{{ text }}")]
    public void Html_takes_values_everywhere_else(string template) => Assert.Empty(Sample.Compile(template, TemplateKind.Html).Diagnostics);

    [Fact]
    public void A_partial_is_looked_at_in_the_place_where_it_is_included()
    {
        var diagnostics = Sample.Compile("{{ include 'value' }} `{{ include 'value' }}`", TemplateKind.Markdown, ("value", "{{ text }}")).Diagnostics;

        Assert.Equal("a value cannot stand in a code span", Assert.Single(diagnostics).Message);
    }

    private static void AssertRefused(string marked, string message, TemplateKind kind, bool isElsewhere)
    {
        var diagnostics = Sample.Compile(marked.Replace("⟦", "").Replace("⟧", ""), kind).Diagnostics;

        Assert.Contains(message, diagnostics.Select(diagnostic => diagnostic.Message));
        if (isElsewhere)
            return;
        var diagnostic = Assert.Single(diagnostics);
        Assert.NotNull(diagnostic.Help);
        Assert.Equal((marked.IndexOf('⟦'), marked.IndexOf('⟧') - 1), (diagnostic.Span.Start, diagnostic.Span.End));
    }
}
