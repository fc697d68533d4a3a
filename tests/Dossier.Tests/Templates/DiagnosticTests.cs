using Dossier.Diagnostics;
using Dossier.Templates;

namespace Dossier.Tests.Templates;

/// <summary>One small template a fault; the place that is blamed stands between ⟦ and ⟧.</summary>
public sealed class DiagnosticTests
{
    [Theory]
    [InlineData("template-syntax", "{{ fact. ⟦==⟧ 1 }}", "`==` stands where a member’s name is expected")]
    [InlineData("template-syntax", "{{ 1 +⟦⟧ }}", "the tag ends where a value is expected")]
    [InlineData("template-syntax", "{{ }}{{ (1⟦⟧ }}", "the tag ends where `)` is expected")]
    [InlineData("template-syntax", "{{ text | ⟦1⟧ }}", "`1` stands where a filter’s name is expected")]
    [InlineData("template-syntax", "{{ fact.id ⟦)⟧ }}", "`)` stands where the tag’s end is expected")]
    [InlineData("template-syntax", "{{ fact.id | size ⟦>⟧ 2 }}", "`>` stands behind a filter")]
    [InlineData("template-syntax", "{{ for s ⟦of⟧ fact.tags }}{{ end }}", "`of` stands where `in` is expected")]
    [InlineData("template-syntax", "{{ for s in fact.tags ⟦step⟧:2 }}{{ end }}", "`for` has no option `step`")]
    [InlineData("template-syntax", "{{ include ⟦citation⟧ }}", "`citation` stands where the quoted name of a partial is expected")]
    [InlineData("template-syntax", "{{ case n }}⟦stray⟧{{ when 1 }}{{ end }}", "something stands between `case` and `when`")]
    [InlineData("template-syntax", "{{ ⟦§⟧ }}", "`§` stands where a value is expected")]
    [InlineData("unclosed-tag", "a ⟦{{⟧ fact.id", "`{{` is not closed")]
    [InlineData("unclosed-tag", "a ⟦{{⟧ fact.id {{ n }}", "`{{` is not closed")]
    [InlineData("unclosed-tag", "a ⟦{%{⟧ fact.id }}", "`{%{` is not closed")]
    [InlineData("unclosed-string", "{{ ⟦'abc ⟧}} {{ n }}", "a quoted text is not closed")]
    [InlineData("unclosed-template-block", "{{ ⟦if⟧ n > 0 }}a", "`if` is not closed")]
    [InlineData("unclosed-template-block", "{{ ⟦for⟧ s in fact.tags }}a{{ else }}b", "`for` is not closed")]
    [InlineData("unclosed-template-block", "{{ ⟦capture⟧ x }}a", "`capture` is not closed")]
    [InlineData("unclosed-template-block", "{{ ⟦case⟧ n }}{{ when 1 }}", "`case` is not closed")]
    [InlineData("stray-block", "a{{ ⟦end⟧ }}", "`end` belongs to no block")]
    [InlineData("stray-block", "a{{ ⟦else⟧ }}b", "`else` belongs to no block")]
    [InlineData("stray-block", "{{ if n > 0 }}{{ else }}{{ ⟦else⟧ }}{{ end }}", "`else` belongs to no block")]
    [InlineData("stray-block", "{{ if n > 0 }}{{ ⟦when⟧ 1 }}{{ end }}", "`when` belongs to no block")]
    [InlineData("unsupported-template-syntax", "{{ ⟦while⟧ true }}x{{ end }}", "templates here have no `while`")]
    [InlineData("unsupported-template-syntax", "{{ ⟦break⟧ }}", "templates here have no `break`")]
    [InlineData("unsupported-template-syntax", "{{ fact.id ⟦=⟧ 'x' }}", "only a name can be assigned to")]
    [InlineData("unsupported-template-syntax", "{{ x = ⟦[⟧1, 2] }}", "a list cannot be made in a template")]
    [InlineData("unknown-variable", "{{ ⟦fcat⟧.id }}", "nothing here is called `fcat`")]
    [InlineData("unknown-variable", "{{ if false }}{{ ⟦never⟧ }}{{ end }}", "nothing here is called `never`")]
    [InlineData("unknown-variable", "{{ ⟦for⟧.index }}", "there is no loop around")]
    [InlineData("unknown-variable", "{{ for s in fact.tags }}{{ end }}{{ ⟦s⟧ }}", "nothing here is called `s`")]
    [InlineData("unknown-member", "{{ fact.⟦statment⟧ }}", "a `SampleFact` has no member `statment`")]
    [InlineData("unknown-member", "{{ fact.sources[0].⟦titel⟧.x.y }}", "a `SampleSource` has no member `titel`")]
    [InlineData("unknown-member", "{{ for s in fact.tags }}{{ for.⟦fist⟧ }}{{ end }}", "a loop has no member `fist`")]
    [InlineData("unknown-member", "{{ fact.tags.⟦count⟧ }}", "a list has no member `count`")]
    [InlineData("unknown-filter", "{{ text | ⟦upcas⟧ }}", "there is no filter `upcas`")]
    [InlineData("unknown-template", "{{ include ⟦'citaton'⟧ }}", "there is no partial `citaton`")]
    [InlineData("missing-template-argument", "{{ ⟦$1⟧ }}", "there is no argument `$1`")]
    [InlineData("wrong-filter-argument", "{{ text | ⟦truncate⟧ }}", "`truncate` takes 1 argument, not 0")]
    [InlineData("wrong-filter-argument", "{{ text | truncate ⟦'5'⟧ }}", "`'5'` is text, and `truncate` takes a number there")]
    [InlineData("wrong-filter-argument", "{{ ⟦n⟧ | upcase }}", "`n` is a number, and `upcase` takes text there")]
    [InlineData("wrong-filter-argument", "{{ ⟦text⟧ | first }}", "`text` is text, and `first` takes a list there")]
    [InlineData("wrong-filter-argument", "{{ ⟦fact.sources⟧ | join ', ' }}", "`fact.sources` is a list, and `join` takes a list of things that can be printed there")]
    [InlineData("not-a-list", "{{ for s in ⟦fact.id⟧ }}{{ end }}", "`fact.id` is text, not a list")]
    [InlineData("not-a-list", "{{ ⟦n⟧[0] }}", "`n` is a number, not a list")]
    [InlineData("unprintable-value", "{{ ⟦fact⟧ }}", "`fact` is a `SampleFact`, which has no text")]
    [InlineData("unprintable-value", "{{ ⟦fact.tags⟧ }}", "`fact.tags` is a list, which has no text")]
    [InlineData("ambiguous-condition", "{{ if ⟦fact.tags⟧ }}{{ end }}", "`fact.tags` is a list, and always holds")]
    [InlineData("ambiguous-condition", "{{ if true && ⟦text⟧ }}{{ end }}", "`text` is text, and always holds")]
    [InlineData("ambiguous-condition", "{{ if !⟦n⟧ }}{{ end }}", "`n` is a number, and always holds")]
    [InlineData("ambiguous-condition", "{{ ⟦fact⟧ ? 1 : 2 }}", "`fact` is a `SampleFact`, and always holds")]
    [InlineData("unknown-template-word", "{{ if fact.state == ⟦'in-eror'⟧ }}{{ end }}", "`SampleState` has no word `in-eror`")]
    [InlineData("unknown-template-word", "{{ case fact.state }}{{ when ⟦'sole'⟧ }}{{ end }}", "`SampleState` has no word `sole`")]
    [InlineData("mismatched-types", "{{ if fact.id == ⟦1⟧ }}{{ end }}", "`fact.id` is text, `1` is a number")]
    [InlineData("mismatched-types", "{{ if ⟦fact.tags > 0⟧ }}{{ end }}", "`fact.tags` is a list, `0` is a number")]
    [InlineData("mismatched-types", "{{ ⟦n + text⟧ }}", "`n` is a number, `text` is text")]
    [InlineData("mismatched-types", "{{ nothing ?? ⟦1⟧ }}", "`1` is a number, the other possible value text")]
    [InlineData("mismatched-types", "{{ fact.tags[⟦'a'⟧] }}", "a position in a list is a whole number, not text")]
    [InlineData("mismatched-types", "{{ -⟦text⟧ }}", "a minus sign stands before text, not a number")]
    [InlineData("mismatched-types", "{{ x = 1 }}{{ ⟦x⟧ = 'a' }}", "`x` was a number and is to be text")]
    [InlineData("mismatched-types", "{{ for s in fact.tags limit:⟦'2'⟧ }}{{ end }}", "`'2'` is text, not a whole number")]
    [InlineData("fixed-variable", "{{ ⟦fact⟧ = 1 }}", "`fact` is given and cannot be assigned to")]
    [InlineData("fixed-variable", "{{ for s in fact.tags }}{{ capture ⟦s⟧ }}{{ end }}{{ end }}", "`s` is given and cannot be assigned to")]
    [InlineData("raw-text", "{{ text | ⟦raw⟧ }}", "`text` is text, and cannot be printed unescaped here")]
    [InlineData("misplaced-markup", "{{ ⟦html⟧ }}", "`html` is HTML, and stands in a Markdown template")]
    [InlineData("misplaced-markup", "[a]({{ ⟦markdown⟧ }})", "`markdown` is Markdown, and stands in a link’s destination")]
    [InlineData("number-too-large", "{{ ⟦99999999999999999999⟧ }}", "the number is too large")]
    public void A_fault_is_reported_at_its_place(string code, string marked, string message)
    {
        var (start, end) = (marked.IndexOf('⟦'), marked.IndexOf('⟧') - 1);

        var diagnostic = Assert.Single(Sample.Compile(marked.Replace("⟦", "").Replace("⟧", "")).Diagnostics);
        Assert.Equal((code, message), (diagnostic.Code, diagnostic.Message));
        Assert.Equal((start, end), (diagnostic.Span.Start, diagnostic.Span.End));
    }

    [Theory]
    [InlineData("{{ fact.statment }}", "did you mean `statement`?")]
    [InlineData("{{ text | upcas }}", "did you mean `upcase`?")]
    [InlineData("{{ fcat.id }}", "did you mean `fact`?")]
    [InlineData("{{ if fact.state == 'in-eror' }}{{ end }}", "did you mean `in-error`?")]
    [InlineData("{{ if fact.tags }}{{ end }}", "write `fact.tags.size > 0`")]
    [InlineData("{{ if n }}{{ end }}", "write `n > 0`")]
    [InlineData("{{ if fact.tags > 0 }}{{ end }}", "write `fact.tags.size`")]
    [InlineData("{{ upcase }}", "the filter is written behind a value: `value | upcase`")]
    [InlineData("{{ include 'lsit' }}", "did you mean `list`?")]
    [InlineData("{{ $0 }}", "the first argument is `$1`")]
    public void Help_states_the_cure(string template, string help) =>
        Assert.Equal(help, Assert.Single(Sample.Compile(template, TemplateKind.Markdown, ("list", "x")).Diagnostics).Help);

    [Fact]
    public void Every_fault_is_reported_at_once_in_order()
    {
        var diagnostics = Sample.Compile("{{ nope }}{{ if 1 + }}{{ fact.x }}{{ else }}{{ text | y }}{{ end }}{{ end }}").Diagnostics;

        Assert.Equal(
            ["unknown-variable", "template-syntax", "unknown-member", "unknown-filter", "stray-block"],
            diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void One_fault_of_a_name_brings_no_others_after_it() =>
        Assert.Single(Sample.Compile("{{ x = nope.a }}{{ for y in x }}{{ y.z | upcase }}{{ if y == 1 }}{{ y[0] + 'a' }}{{ end }}{{ end }}").Diagnostics);

    [Fact]
    public void A_template_with_faults_is_no_template() => Assert.Null(Sample.Compile("{{ nope }}").Template);

    [Fact]
    public void The_catalogue_holds_every_descriptor_once()
    {
        var declared = typeof(TemplateDiagnostics).GetProperties()
            .Select(property => property.GetValue(null)).OfType<DiagnosticDescriptor>();

        Assert.Equal(declared, TemplateDiagnostics.All);
        Assert.Equal(TemplateDiagnostics.All.Length, TemplateDiagnostics.All.Select(descriptor => descriptor.Code).Distinct().Count());
    }
}
