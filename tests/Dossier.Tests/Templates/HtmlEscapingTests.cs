using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dossier.Templates;

namespace Dossier.Tests.Templates;

public sealed class HtmlEscapingTests
{
    [Theory]
    [InlineData("<p id=x>{{ text }}</p>")]
    [InlineData("<p id=x>a{{ text }}</p><p>b</p>")]
    [InlineData("<textarea id=x>a{{ text }}</textarea><p>b</p>")]
    [InlineData("<p id=x>{{ if n > 3 }}<b>{{ text }}</b>{{ else }}{{ text }}{{ end }}</p>")]
    public void Any_text_stays_text(string template)
    {
        var compiled = Compile(template);
        HostileText.Check(
            text =>
            {
                var element = Parse(compiled, text).GetElementById("x");
                var expected = (template.Contains(">a") ? "a" : "") + text.Replace('\0', '\uFFFD');
                Assert.Equal(expected, element?.TextContent);
                Assert.Equal(template.Contains("<b>") && text.Length > 3 ? 1 : 0, element?.ChildElementCount);
            },
            300);
    }

    [Theory]
    [InlineData("<p id=x title=\"{{ text }}\" class=\"y\">a</p>")]
    [InlineData("<p id=x title='{{ text }}' class='y'>a</p>")]
    [InlineData("<p id=x title=\"{{ if true }}{{ text }}{{ end }}\"{{ if true }} class=y{{ end }}>a</p>")]
    public void Any_text_stays_within_an_attribute(string template)
    {
        var compiled = Compile(template);
        HostileText.Check(
            text =>
            {
                var element = Parse(compiled, text).GetElementById("x");
                Assert.Equal(text.Replace('\0', '\uFFFD'), element?.GetAttribute("title"));
                Assert.Equal(["id", "title", "class"], element?.Attributes.Select(attribute => attribute.Name));
                Assert.Equal("a", element?.InnerHtml);
            },
            300);
    }

    [Theory]
    [InlineData("<a id=x href=\"{{ text }}\">a</a>")]
    [InlineData("<a id=x href='{{ text }}'>a</a>")]
    [InlineData("<a id=x href=\" {{ text }}{{ text }}\">a</a>")]
    [InlineData("<a id=x href=\"../{{ text }}/{{ text }}\">a</a>")]
    public void No_text_makes_an_address_do_harm(string template)
    {
        var compiled = Compile(template);
        HostileText.Check(
            text =>
            {
                var element = Parse(compiled, text).GetElementById("x") as IHtmlAnchorElement;
                Assert.Equal(["id", "href"], element?.Attributes.Select(attribute => attribute.Name));
                Assert.Contains(element?.Protocol, (string[])["about:", "http:", "https:", "mailto:", ":", ""]);
                Assert.Equal("a", element?.InnerHtml);
            },
            300);
    }

    [Theory]
    [InlineData("javascript:alert(1)", "")]
    [InlineData("java\tscript:alert(1)", "")]
    [InlineData("data:text/html,x", "")]
    [InlineData("https://x.org/a b?c=1&d='2'", "https://x.org/a%20b?c=1&amp;d=&#39;2&#39;")]
    [InlineData("mailto:a@b.org", "mailto:a@b.org")]
    [InlineData("/a#b:c", "/a#b:c")]
    public void An_address_keeps_its_meaning_or_is_left_out(string address, string expected) =>
        Assert.Equal($"<a href=\"{expected}\">", Sample.Render("<a href=\"{{ text }}\">", address, TemplateKind.Html));

    [Fact]
    public void No_values_together_make_a_scheme() =>
        Assert.Equal(
            "<a href=\"javascript%3Aalert\">",
            Sample.Render("{{ a = 'javascript' }}{{ b = ':alert' }}<a href=\"{{ a }}{{ b }}\">", kind: TemplateKind.Html));

    [Fact]
    public void Html_is_printed_as_it_stands_in_text() =>
        Assert.Equal("<p><b>x</b></p>", Sample.Render("<p>{{ html }}</p>", "<b>x</b>", TemplateKind.Html));

    [Fact]
    public void Captured_Html_is_printed_as_it_stands() =>
        Assert.Equal("<b>&lt;</b><b>&lt;</b>", Sample.Render("{{ capture c }}<b>{{ text }}</b>{{ end }}{{ c }}{{ c }}", "<", TemplateKind.Html));

    [Fact]
    public void An_attribute_may_be_there_or_not() =>
        Assert.Equal("<option selected>a", Sample.Render("<option{{ if n == 0 }} selected{{ end }}>{{ 'a' }}", "", TemplateKind.Html));

    [Theory]
    [InlineData("https://x.org/../a", "a/https%3A//x.org/%2E%2E/a/")]
    [InlineData("../..", "a/%2E%2E/%2E%2E/")]
    [InlineData("a b/é.html", "a/a%20b/%C3%A9.html/")]
    public void A_route_takes_paths(string text, string expected) =>
        Assert.Equal(expected, Sample.Render("a/{{ text }}/", text, TemplateKind.Route));

    private static Template Compile(string template)
    {
        var compiled = Sample.Compile(template, TemplateKind.Html).Template;
        Assert.NotNull(compiled);
        return compiled;
    }

    private static IDocument Parse(Template template, string text) =>
        new HtmlParser().ParseDocument("<!doctype html><body>" + template.Render(Sample.Fact, text, null, null, null, text.Length));
}
