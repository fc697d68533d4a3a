using Dossier.Templates;

namespace Dossier.Tests.Templates;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("{{ fact.id }}", "goods-trade-2023")]
    [InlineData("{{ fact.statement }}", "China and Russia traded.")]
    [InlineData("{{ fact.inherited }}", "inherited")]
    [InlineData("{{ fact.self.id }}", "goods-trade-2023")]
    [InlineData("{{ fact.point.x }}", "3")]
    [InlineData("{{ fact.value }}", "240.10")]
    [InlineData("{{ fact.share }}", "0.5")]
    [InlineData("{{ fact.when }}", "2024-04-08")]
    [InlineData("{{ fact.is_live }}", "true")]
    [InlineData("{{ fact.state }}", "in-error")]
    [InlineData("{{ fact.grade }}", "B")]
    [InlineData("{{ fact.printed }}", "pri*nted")]
    [InlineData("[{{ nothing }}{{ null }}{{ fact.rival.title }}{{ fact.rival?.title.size }}]", "[]")]
    [InlineData("{{ fact.sources[1].title }}{{ fact.sources[-1].title }}[{{ fact.sources[9].title }}]", "twothree[]")]
    [InlineData("{{ fact.nested[0][1] }}", "2")]
    [InlineData("{{ fact.sources.size }} {{ fact.id.size }} {{ fact.unset.size }}", "3 16 0")]
    [InlineData("{{ 'it\\'s' }} {{ \"a\\tb\\u0041\" }} {{ `raw\\n` }}", "it's a\tbA raw\\n")]
    [InlineData("{{ 12 }} {{ 1.50 }} {{ -3 }} {{ true }}", "12 1.50 -3 true")]
    [InlineData("{{ fact.rival ?? fact.sources[0] | weight }}", "10")]
    [InlineData("{{ nothing ?? 'none' }}", "none")]
    [InlineData("{{ fact.is_live ? 'yes' : 'no' }}", "yes")]
    [InlineData("{{ 1 + 2 * 3 - 1 }} {{ 0.5 + 1 }} {{ 'a' + 'b' }}", "6 1.5 ab")]
    [InlineData("{{ # a comment }}x{{ ## one\n{ }two ## }}y{{ 1 # behind\n}}", "xy1")]
    [InlineData("{%{ {{ not.read }} }%}", " {{ not.read }} ")]
    [InlineData("{%%{ }%} {{ }%%}", " }%} {{ ")]
    [InlineData("{{ x = 1; y = x + 1\n x; y }}", "12")]
    [InlineData("{{ $x = 1 }}{{ $x }}", "1")]
    public void A_template_prints(string template, string expected) =>
        Assert.Equal(expected, Sample.Render(template, kind: TemplateKind.Plain));

    [Theory]
    [InlineData("1 == 1", true)]
    [InlineData("1 == 1.0", true)]
    [InlineData("1 != 2", true)]
    [InlineData("2 < 10 && 2 <= 2 && 3 > 2 && 3 >= 3", true)]
    [InlineData("1 > 2 || 2 > 1", true)]
    [InlineData("!(1 > 2)", true)]
    [InlineData("!fact.is_live == false", true)]
    [InlineData("fact.state == 'in-error'", true)]
    [InlineData("'corroborated' == fact.state", false)]
    [InlineData("fact.state != 'single-origin'", true)]
    [InlineData("fact.grade == 'B'", true)]
    [InlineData("fact.id == 'goods-trade-2023'", true)]
    [InlineData("fact.when < fact.when", false)]
    [InlineData("fact.until > fact.when", false)]
    [InlineData("fact.until == null", true)]
    [InlineData("nothing", false)]
    [InlineData("fact.rival", false)]
    [InlineData("fact.rival.rung", false)]
    [InlineData("fact.sources[0]", true)]
    [InlineData("fact.sources[7]", false)]
    [InlineData("(fact | find)", true)]
    [InlineData("nothing | is_missing", true)]
    [InlineData("(nothing ?? 'a') == 'a'", true)]
    [InlineData("fact.sources[0].author == 'Ann'", true)]
    public void A_condition_decides(string condition, bool expected) =>
        Assert.Equal(expected ? "yes" : "no", Sample.Render($"{{{{ if {condition} }}}}yes{{{{ else }}}}no{{{{ end }}}}"));

    [Theory]
    [InlineData("{{ if n > 0 }}a{{ else if fact.is_live }}b{{ else }}c{{ end }}", "b")]
    [InlineData("{{ if false }}a{{ end }}", "")]
    [InlineData("{{ for s in fact.sources }}{{ s.title }};{{ end }}", "one;two;three;")]
    [InlineData("{{ for s in fact.unset }}x{{ else }}none{{ end }}", "none")]
    [InlineData("{{ for s in fact.rival.author.size == null ? fact.tags : fact.unset }}{{ s }}{{ end }}", "ab")]
    [InlineData("{{ for s in fact.sources limit:2 }}{{ s.rung }}{{ end }}", "12")]
    [InlineData("{{ for s in fact.sources offset:1 limit: 1 }}{{ s.rung }}{{ end }}", "2")]
    [InlineData("{{ for s in fact.sources offset:1 reversed }}{{ s.rung }}{{ end }}", "32")]
    [InlineData("{{ for s in fact.sources | named }}{{ s.rung }}{{ end }}", "13")]
    [InlineData("{{ for s in (fact.sources | limit 2) | reverse }}{{ s.rung }}{{ end }}", "21")]
    [InlineData("{{ for s in fact.sources }}{{ for.index }}{{ for.rindex }}{{ for.length }}{{ if !for.last }},{{ end }}{{ end }}", "023,113,203")]
    [InlineData("{{ for s in fact.sources }}{{ for.first ? 'f' : '-' }}{{ for.even ? 'e' : '-' }}{{ for.odd ? 'o' : '-' }} {{ end }}", "fe- --o -e- ")]
    [InlineData("{{ for i in fact.nested }}{{ for j in i }}{{ j }}{{ end }}{{ for.index }};{{ end }}", "120;31;")]
    [InlineData("{{ case fact.state }}{{ when 'corroborated' }}a{{ when 'single-origin', 'in-error' }}b{{ else }}c{{ end }}", "b")]
    [InlineData("{{ case n }} {{ when 1 || 2 }}a{{ else }}c{{ end }}", "c")]
    [InlineData("{{ capture c }}x{{ fact.id }}{{ end }}[{{ c }}{{ c }}]", "[xgoods-trade-2023xgoods-trade-2023]")]
    [InlineData("{{ x = 1 }}{{ for s in fact.sources }}{{ x = x + s.rung }}{{ end }}{{ x }}", "7")]
    [InlineData("{{ if fact.is_live }}{{ x = 'set' }}{{ end }}{{ if x }}{{ x }}{{ end }}", "set")]
    [InlineData("{{ for fact in fact.tags }}{{ fact }}{{ end }}{{ fact.id }}", "abgoods-trade-2023")]
    public void Blocks_do_what_Scriban_documents(string template, string expected) =>
        Assert.Equal(expected, Sample.Render(template, kind: TemplateKind.Plain));

    [Fact]
    public void Markdown_is_printed_as_it_stands_with_or_without_raw() =>
        Assert.Equal("*note*\n*note*", Sample.Render("{{ fact.note }}\n{{ fact.note | raw }}"));

    [Fact]
    public void A_body_behind_front_matter_begins_where_it_is_told()
    {
        var source = new Text.SourceText("page.sbn", "---\nroute: {{ x\n---\n{{ fact.id }}");
        var result = TemplateCompiler.Compile(Sample.Library(TemplateKind.Markdown, []), source, 20, TemplateKind.Markdown, Sample.Scope);

        Assert.NotNull(result.Template);
        Assert.Equal("goods-trade-2023", result.Template.Render(Sample.Fact, "", null, null, null, 0));
    }

    [Fact]
    public void A_stretch_of_a_file_can_be_a_template_of_its_own()
    {
        var source = new Text.SourceText("page.sbn", "route: facts/{{ fact.id }}/\n");
        var result = TemplateCompiler.CompileText(Sample.Library(TemplateKind.Route, []), source.Span(7, 27), TemplateKind.Route, Sample.Scope);

        Assert.NotNull(result.Template);
        Assert.Equal("facts/goods-trade-2023/", result.Template.Render(Sample.Fact, "", null, null, null, 0));
    }

    [Fact]
    public void Values_of_the_wrong_number_or_type_are_refused()
    {
        var template = Sample.Compile("x").Template;

        Assert.NotNull(template);
        Assert.Throws<ArgumentException>(() => template.Render());
        Assert.Throws<ArgumentException>(() => template.Render("not a fact", "", null, null, null, 0));
    }
}
