using Dossier.Templates;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Templates;

public sealed class RobustnessTests
{
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{~", "~}}", "{{-", "-}}", "{%{", "}%}", "{{ ", " }}", " ", "\n", "if ", "else", "{{ else }}", "{{ end }}", "for x in ", "end", "when ",
        "case ", "capture c", "include 'p' ", "fact", ".id", ".sources", ".tags", "[0]", "[", "]", "(", ")", "text", " | ", "upcase", "first", "join ','",
        "== ", "'in-error'", "fact.state", "!", "&&", "||", "??", "?", ":", "+", "-", "*", "1", "2.5", "'s'", "\"", "'", "`", "\\", "#", "##", "$1", "=",
        "x", "n > 0", "limit:2", "reversed", "null", "<a href=\"", "<script>", "</script>", "\">", "](", "```\n", "::: a b=", "| ", "&", "é", "😀", "\u0000",
    ];

    [Theory]
    [InlineData(TemplateKind.Markdown)]
    [InlineData(TemplateKind.Html)]
    [InlineData(TemplateKind.Route)]
    public void Nothing_that_is_typed_breaks_the_engine(TemplateKind kind)
    {
        var templates = Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();
        var config = Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(30).WithReplay(HostileText.Seed, 0x9E3779B97F4A7C15);
        Prop.ForAll(templates, template => AssertSound(template, kind)).Check(config);
    }

    [Fact]
    public void Diagnostics_are_the_same_in_every_run()
    {
        const string Template = "{{ a }}{{ fact.b }}{{ for c in d }}{{ include 'p' e }}{{ end }}{{ fact.state == 'f' }}";

        var runs = Enumerable.Range(0, 3).Select(_ => Sample.Compile(Template, TemplateKind.Markdown, ("p", "{{ $1 }}{{ $2 }}")).Diagnostics
            .Select(diagnostic => $"{diagnostic.Span.Source.Path} {diagnostic.Span.Start} {diagnostic.Message} {diagnostic.Help}"));
        Assert.Single(runs.Select(run => string.Join('\n', run)).Distinct());
    }

    private static void AssertSound(string template, TemplateKind kind)
    {
        var result = Sample.Compile(template, kind, ("p", "{{ $1 }}"));

        Assert.Equal(result.Diagnostics.IsEmpty, result.Template is not null);
        Assert.All(result.Diagnostics, diagnostic => Assert.InRange(diagnostic.Span.End, diagnostic.Span.Start, diagnostic.Span.Source.Text.Length));
        Assert.Equal(result.Diagnostics, result.Diagnostics.Distinct());
        result.Template?.Render(Sample.Fact, "text", null, new MarkdownText("m"), new HtmlText("h"), 3);
    }
}
