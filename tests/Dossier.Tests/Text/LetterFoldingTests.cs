using Dossier.Text;

namespace Dossier.Tests;

public sealed class LetterFoldingTests
{
    [Theory]
    [InlineData("Beijing", "beijing")]
    [InlineData("ÀÉÎÕÜŸ", "aeiouy")]
    [InlineData("ẤỜỰỹ", "aouy")]
    [InlineData("Łódź Đorđe Øresund", "lodz dorde oresund")]
    [InlineData("Straße ẞ Æsir œuvre Þór", "strasse ss aesir oeuvre thor")]
    [InlineData("e\u0301", "e")]
    [InlineData("ＡＢＣ１２３？", "abc123?")]
    [InlineData("ﬁﬂﬃ", "fiflffi")]
    [InlineData("Ёлка, ещё", "елка, еще")]
    [InlineData("Йод", "йод")]
    [InlineData("俄罗斯", "俄罗斯")]
    [InlineData("𐐀", "𐐨")]
    public void What_readers_do_not_tell_apart_becomes_the_same(string text, string folded) => Assert.Equal(folded, LetterFolding.Fold(text));

    [Fact]
    public void Folding_twice_changes_nothing_more()
    {
        var letters = string.Concat(Enumerable.Range(0, 0x2000).Select(code => (char)code));
        var folded = LetterFolding.Fold(letters);

        Assert.Equal(folded, LetterFolding.Fold(folded));
    }
}
