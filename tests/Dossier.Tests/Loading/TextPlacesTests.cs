using Dossier.Loading.Fields;
using Dossier.Loading.Rules;
using Dossier.Text;

namespace Dossier.Tests.Loading;

public sealed class TextPlacesTests
{
    [Theory]
    [InlineData("a: one two three", "two")]
    [InlineData("a: one\n  two\n  three", "two")]
    [InlineData("a: one\r\n   two three", "two")]
    [InlineData("a: 'one two three'", "two")]
    [InlineData("a: \"one two\n  three\"", "two")]
    public void A_part_is_found_where_it_was_written(string text, string part)
    {
        var source = new SourceText("a.yaml", text);
        var span = source.Span(3, text.Length);
        var value = Folding.Fold(text[3..].Trim('\'', '"'));
        var start = value.IndexOf(part, StringComparison.Ordinal);

        Assert.Equal(text.IndexOf(part, StringComparison.Ordinal),
            TextPlaces.Within(new Located<string>(value, span), start, start + part.Length).Start);
        Assert.Equal(part, TextPlaces.Within(new Located<string>(value, span), start, start + part.Length).ToString());
    }

    [Fact]
    public void Where_escapes_make_it_uncertain_the_whole_text_is_shown()
    {
        var source = new SourceText("a.yaml", "a: 'it''s one two'");
        var span = source.Span(3, source.Text.Length);

        Assert.Equal(span, TextPlaces.Within(new Located<string>("it's one two", span), 9, 12));
    }
}
