using Dossier.Markup;
using Dossier.Text;

namespace Dossier.Tests.Markup;

public sealed class OriginTests
{
    [Fact]
    public void A_topics_body_is_exact()
    {
        const string File = "---\ntitle: x\n---\nso [[Bad]]\n";
        var origin = MarkupOrigin.Exact(new SourceText("a.md", File), 17);

        var fault = Assert.Single(new MarkupParser(MarkupBlocks.Content).Parse(File[17..], origin).Diagnostics);

        Assert.Equal("[[Bad]]", fault.Span.ToString());
        Assert.Equal(new LinePosition(4, 4), fault.Span.StartPosition);
    }

    [Theory]
    [InlineData("note: so [[Bad]] it is", "so [[Bad]] it is", 6)]
    [InlineData("note: |\n  one\n  so [[Bad]] it is\n", "one\nso [[Bad]] it is\n", 6)]
    [InlineData("note: |\n  one\n\n    code\n\n  so [[Bad]] it is\n", "one\n\n  code\n\nso [[Bad]] it is\n", 6)]
    [InlineData("note: >-\n  one two\n  so [[Bad]] it is", "one two so [[Bad]] it is", 6)]
    [InlineData("note: one two\n  so [[Bad]] it is", "one two so [[Bad]] it is", 6)]
    [InlineData("note: 'so [[Bad]] it is'", "so [[Bad]] it is", 6)]
    [InlineData("note: |\r\n  one\r\n  so [[Bad]] it is\r\n", "one\nso [[Bad]] it is\n", 6)]
    public void A_fields_places_are_found_through_yamls_folding(string file, string value, int start)
    {
        var source = new SourceText("a.yaml", file);
        var origin = MarkupOrigin.Of(new Located<string>(value, source.Span(start, file.Length)));

        var fault = Assert.Single(new MarkupParser(MarkupBlocks.Content).Parse(value, origin).Diagnostics);

        Assert.Equal("[[Bad]]", fault.Span.ToString());
    }

    [Fact]
    public void A_value_with_escapes_is_pointed_at_as_a_whole()
    {
        var source = new SourceText("a.yaml", "note: \"a\\n[[Bad]]\"");
        var origin = MarkupOrigin.Of(new Located<string>("a\n[[Bad]]", source.Span(6, source.Text.Length)));

        Assert.Equal("\"a\\n[[Bad]]\"", origin.At(2, 9).ToString());
    }

    [Fact]
    public void A_template_is_pointed_at_as_a_whole()
    {
        var span = new SourceText("templates/pages/fact.sbn-md", "{{ fact.note }}").Span(3, 12);

        Assert.Equal(span, MarkupOrigin.Fixed(span).At(40, 50));
    }
}
