using System.Text.RegularExpressions;
using Dossier.Templates;
using Markdig;

namespace Dossier.Tests.Templates;

public sealed class MarkdownEscapingTests
{
    private const string Marker = "\uE000";

    [Theory]
    [InlineData("before {{ text }} behind")]
    [InlineData("before{{ text }}behind")]
    [InlineData("{{ text }}")]
    [InlineData("{{ text }} behind")]
    [InlineData("{{ text }}\nnext line")]
    [InlineData("a line\n{{ text }}\nnext line")]
    [InlineData("a line\n\n{{ text }}\n\nnext paragraph")]
    [InlineData("- {{ text }}\n- other")]
    [InlineData("1. {{ text }}\n2. {{ text }}")]
    [InlineData("- a\n  - {{ text }}\n\n  {{ text }}")]
    [InlineData("> {{ text }}\n> {{ text }}")]
    [InlineData("# {{ text }}")]
    [InlineData("## a {{ text }} b\n\ntext")]
    [InlineData("| a | b |\n|---|---|\n| {{ text }} | {{ text }} |")]
    [InlineData("| {{ text }} | b |\n|---|---|\n| c | d |")]
    [InlineData("[{{ text }}](x) and [a {{ text }}](y)")]
    [InlineData("![{{ text }}](x)")]
    [InlineData("*{{ text }}* and **{{ text }}**")]
    [InlineData("a!{{ text }}[b](c)")]
    [InlineData("a:{{ text }}:b")]
    [InlineData("::: note\n{{ text }}\n:::")]
    [InlineData("::: note\n- {{ text }}\n:::\n")]
    [InlineData("[a](x \"{{ text }}\") [a](x '{{ text }}') [a](x ({{ text }}))")]
    public void Any_text_stays_text(string template)
    {
        var compiled = Sample.Compile(template).Template;
        Assert.NotNull(compiled);
        foreach (var pipeline in (MarkdownPipeline[])[MarkdownShape.Plain, MarkdownShape.Extended])
        {
            var shape = MarkdownShape.Of(Render(compiled, Marker), pipeline);
            HostileText.CheckWords(text => Assert.Equal(Expected(shape, text), MarkdownShape.Of(Render(compiled, text), pipeline)), 200);
        }
    }

    [Theory]
    [InlineData("before {{ text }}{{ text }} behind")]
    [InlineData("[a]{{ text }} and [{{ text }}]")]
    [InlineData("{{ text }}{{ if n > 0 }}{{ text }}{{ end }}\n{{ text }}")]
    public void Values_beside_each_other_stay_text(string template)
    {
        var compiled = Sample.Compile(template).Template;
        Assert.NotNull(compiled);
        var shape = MarkdownShape.Of(Render(compiled, Marker), MarkdownShape.Extended);
        HostileText.CheckWords(
            text => Assert.Equal(Expected(shape, text).Replace(" ", ""), MarkdownShape.Of(Render(compiled, text), MarkdownShape.Extended).Replace(" ", "")), 200);
    }

    [Theory]
    [InlineData("[a]({{ text }})")]
    [InlineData("[a]( {{ text }} )")]
    [InlineData("[a](<{{ text }}>)")]
    [InlineData("![a]({{ text }} \"title\")")]
    [InlineData("[a](x/{{ text }}?{{ text }}#y)")]
    [InlineData("[a](page:{{ text }})")]
    [InlineData("[a]({{ text }}{{ text }}) b (c)")]
    [InlineData("| [a]({{ text }}) | b |\n|---|---|\n| [a]({{ text }}) | b |")]
    public void Any_text_stays_within_a_destination(string template)
    {
        var compiled = Sample.Compile(template).Template;
        Assert.NotNull(compiled);
        var shape = Destinationless(MarkdownShape.Of(Render(compiled, "x"), MarkdownShape.Extended));
        HostileText.Check(text => Assert.Equal(shape, Destinationless(MarkdownShape.Of(Render(compiled, text), MarkdownShape.Extended))), 200);
    }

    [Theory]
    [InlineData("javascript:alert(1)", "[a]()")]
    [InlineData(" JavaScript:alert(1)", "[a]()")]
    [InlineData("java\nscript:alert(1)", "[a]()")]
    [InlineData("data:text/html,x", "[a]()")]
    [InlineData("vbscript:x", "[a]()")]
    [InlineData("&#106;avascript:x", "[a](&amp;#106;avascript:x)")]
    [InlineData("https://x.org/a?b=1&c=(2)#d", "[a](https://x.org/a?b=1&c=%282%29#d)")]
    [InlineData("https://x.org/%20é*", "[a](https://x.org/%20%C3%A9%2A)")]
    [InlineData("https://x.org/?a&copy;", "[a](https://x.org/?a&amp;copy;)")]
    [InlineData("HTTP://x.org", "[a](HTTP://x.org)")]
    [InlineData("mailto:a@b.org", "[a](mailto:a@b.org)")]
    [InlineData("../a/b.md#c:d", "[a](../a/b.md#c:d)")]
    [InlineData("50%", "[a](50%25)")]
    public void An_address_keeps_its_meaning_or_is_left_out(string address, string expected) =>
        Assert.Equal(expected, Sample.Render("[a]({{ text }})", address));

    [Fact]
    public void No_values_together_make_a_scheme() =>
        Assert.Equal(
            "[a](javascript%3Aalert)[b](javascript%3Ax)",
            Sample.Render("{{ a = 'javascript' }}{{ b = ':alert' }}[a]({{ a }}{{ b }})[b]({{ if true }}java{{ end }}{{ 'script:x' }})"));

    [Theory]
    [InlineData("A sentence, with (brackets) - and dashes. 3.5 million; 50%? Yes!", "A sentence, with (brackets) - and dashes. 3.5 million; 50%? Yes!")]
    [InlineData("R&D, AT&T, a & b", "R&D, AT&T, a & b")]
    [InlineData("snake_case and _emphasis_", "snake_case and \\_emphasis\\_")]
    [InlineData("2 < 3, a <b", "2 < 3, a \\<b")]
    [InlineData("ratio 1:2 and 12:30", "ratio 1:2 and 12:30")]
    [InlineData("C# and #1", "C# and #1")]
    [InlineData("习近平（主席）说：“好”。", "习近平（主席）说：“好”。")]
    [InlineData("a + b = c", "a + b = c")]
    [InlineData("x\ny", "x y")]
    public void No_more_is_escaped_than_needed(string text, string expected) =>
        Assert.Equal($"- It says: {expected}.", Sample.Render("- It says: {{ text }}.", text));

    [Theory]
    [InlineData("# a", "\\# a")]
    [InlineData("- a", "\\- a")]
    [InlineData("-5 degrees", "-5 degrees")]
    [InlineData("+ a", "\\+ a")]
    [InlineData("2023. The", "2023\\. The")]
    [InlineData("3.5 million", "3.5 million")]
    [InlineData("> a", "\\> a")]
    [InlineData("::: a", "\\:\\:\\: a")]
    [InlineData("===", "\\=\\=\\=")]
    [InlineData("    a", "a")]
    public void The_start_of_a_line_takes_more_care(string text, string expected)
    {
        Assert.Equal($"{expected}\n\n> {expected}\n\n- {expected}", Sample.Render("{{ text }}\n\n> {{ text }}\n\n- {{ text }}", text));
    }

    [Theory]
    [InlineData("[a]{{ text }}", "(https://x.org)", "[a]\\(https://x.org)")]
    [InlineData("[a]{{ text }}", ": https://x.org", "[a]\\: https://x.org")]
    [InlineData("[{{ text }}]", "@source, p. 4", "[\\@source, p. 4]")]
    [InlineData("[{{ text }}]", "[fact]", "[\\[fact\\]]")]
    [InlineData("{{ text }}[a](b)", "Hi!", "Hi\\![a](b)")]
    [InlineData("{{ n }}{{ text }}", ". a", "3\\. a")]
    [InlineData("{{ n }}. {{ text }}", "a", "1. a")]
    public void What_stands_beside_a_value_is_looked_at(string template, string text, string expected) =>
        Assert.Equal(expected, Sample.Render(template, text));

    [Theory]
    [InlineData("::: chart id={{ text }}", "goods-trade-2023", "::: chart id=goods-trade-2023")]
    [InlineData("::: chart id={{ text }}", "a b", "::: chart id=\"a b\"")]
    [InlineData("::: chart id={{ text }}", "a\" x=y", "::: chart id=\"a\\\" x=y\"")]
    [InlineData("::: chart id={{ text }}", "a\n:::\n# b", "::: chart id=\"a ::: # b\"")]
    [InlineData("::: chart id={{ text }}", "", "::: chart id=\"\"")]
    [InlineData("::: chart id={{ text }}", ":::", "::: chart id=\":::\"")]
    [InlineData("::: chart title=\"On {{ text }}\" x=y", "a \"b\" \\", "::: chart title=\"On a \\\"b\\\" \\\\\" x=y")]
    public void A_directive_takes_ids_bare_and_texts_in_quotes(string template, string text, string expected) =>
        Assert.Equal(expected, Sample.Render(template, text));

    [Theory]
    [InlineData("{{ markdown }}", "a\n\n- b", "a\n\n- b")]
    [InlineData("> {{ markdown }}", "a\n\n- b\n", "> a\n>\n> - b")]
    [InlineData("- {{ markdown }}", "a\nb", "- a\n  b")]
    [InlineData("12. {{ markdown }}", "a\r\nb", "12. a\n    b")]
    [InlineData("It says {{ markdown }}.", "a\n\n- b\n", "It says a  - b.")]
    [InlineData("| {{ markdown }} |", "a | b \\| c\nd", "| a \\| b \\| c d |")]
    [InlineData("{{ markdown }}\n\nbehind", "```\ncode", "```\ncode\n```\n\nbehind")]
    [InlineData("> {{ markdown }}\n\nbehind", "~~~~ x\n```", "> ~~~~ x\n> ```\n> ~~~~\n\nbehind")]
    [InlineData("::: note\n{{ markdown }}\n:::", "a\n:::\n# b", "::: note\na\n\\:::\n# b\n:::")]
    [InlineData("::: note\n{{ markdown }}\n:::", ":::: chart x\ny", "::: note\n:::: chart x\ny\n::::\n:::")]
    [InlineData("::: note\n{{ markdown }}\n:::", ":::: a\n:::\n::::", "::: note\n:::: a\n\\:::\n::::\n:::")]
    [InlineData("::: note\n{{ markdown }}\n:::", "::: chart x\n:::", "::: note\n::: chart x\n:::\n:::")]
    public void Markdown_stays_in_its_block(string template, string markdown, string expected) =>
        Assert.Equal(expected, Sample.Render(template, markdown));

    [Fact]
    public void Captured_Markdown_is_printed_as_it_stands() =>
        Assert.Equal(
            "| **a\\*b** | **a\\*b** |",
            Sample.Render("{{ capture cell }}**{{ text }}**{{ end }}| {{ cell }} | {{ cell }} |", "a*b"));

    private static string Render(Template template, string text) =>
        template.Render(Sample.Fact, text, null, new MarkdownText(text), null, text.Length);

    private static string Expected(string shape, string text) => MarkdownShape.Fold(shape.Replace(Marker, text.Replace('\0', '\uFFFD')));

    private static string Destinationless(string shape)
    {
        Assert.DoesNotContain("url ⟨javascript:", shape, StringComparison.OrdinalIgnoreCase);
        return Regex.Replace(shape, "url ⟨[^⟩]*⟩", "url");
    }
}
