using Dossier.Text;

// A namespace Dossier.Tests.Text would hide Dossier.Text from the other tests.
namespace Dossier.Tests;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab\ncd", 0, 1, 1)]
    [InlineData("ab\ncd", 2, 1, 3)]
    [InlineData("ab\ncd", 3, 2, 1)]
    [InlineData("ab\r\ncd", 4, 2, 1)]
    [InlineData("ab\ncd", 5, 2, 3)]
    [InlineData("ab\ncd", 99, 2, 3)]
    [InlineData("ab\ncd", -1, 1, 1)]
    [InlineData("ab\n", 3, 1, 4)]
    [InlineData("😀x", 2, 1, 3)]
    public void An_offset_has_a_line_and_a_column(string text, int offset, int line, int column) =>
        Assert.Equal(new LinePosition(line, column), new SourceText("a", text).PositionAt(offset));

    [Theory]
    [InlineData("", 1)]
    [InlineData("a", 1)]
    [InlineData("a\n", 1)]
    [InlineData("a\nb", 2)]
    [InlineData("\n\n", 2)]
    public void A_final_line_end_opens_no_line(string text, int lines) => Assert.Equal(lines, new SourceText("a", text).LineCount);

    [Theory]
    [InlineData(1, "ab")]
    [InlineData(2, "")]
    [InlineData(3, "cd")]
    public void A_line_comes_without_its_end(int line, string text) => Assert.Equal(text, new SourceText("a", "ab\r\n\ncd\n").Line(line));

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(2, 2, 4)]
    [InlineData(9, 1, 5)]
    [InlineData(0, 0, 0)]
    public void A_place_has_an_offset_within_the_text(int line, int column, int offset) =>
        Assert.Equal(offset, new SourceText("a", "ab\ncd").OffsetAt(line, column));

    [Fact]
    public void Offsets_and_places_lead_back_to_each_other()
    {
        var source = new SourceText("a", "one\r\ntwo\n\nthree 😀\n");

        Assert.All(Enumerable.Range(0, source.Text.Length), offset =>
        {
            var place = source.PositionAt(offset);
            Assert.Equal(offset, source.OffsetAt(place.Line, place.Column));
        });
    }
}
