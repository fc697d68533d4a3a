using Dossier.Captures.Matching;

namespace Dossier.Tests.Captures.Matching;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("plain words", "plain|words")]
    [InlineData("“no limits” friendship", "no|limits|friendship")]
    [InlineData("‘no limits’ «friendship» „quoted“ 「友谊」", "no|limits|friendship|quoted|友|谊")]
    [InlineData("China’s allies' `word`", "China's|allies|word")]
    [InlineData("supplies—important – and - more", "supplies|important|and|more")]
    [InlineData("China–Russia, China-Russia, China‑Russia", "ChinaRussia|,|ChinaRussia|,|ChinaRussia")]
    [InlineData("the govern-\nment and the govern-\r\n  ment", "the|government|and|the|government")]
    [InlineData("the govern\u00ADment is zero\u200Bwidth", "the|government|is|zerowidth")]
    [InlineData("first -\nSecond", "first|Second")]
    [InlineData("USD 1,240.1 billion, up 26%.", "USD|1,240.1|billion|,|up|26|%|.")]
    [InlineData("fell −6.9 or –6.9 or -6.9, 2022–23", "fell|-6.9|or|-6.9|or|-6.9|,|202223")]
    [InlineData("two … three ... four [...] five […] six", "two|…|three|…|four|…|five|…|six")]
    [InlineData("space\u00A0and\u2009thin\u3000wide", "space|and|thin|wide")]
    [InlineData("中俄关系，“无上限”", "中|俄|关|系|,|无|上|限")]
    [InlineData("дружба «без границ»", "дружба|без|границ")]
    [InlineData("", "")]
    public void What_printings_differ_in_is_taken_out(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokenizer.Read(text).Select(token => token.Key)));

    [Fact]
    public void Half_a_character_is_a_sign_that_nothing_is_like() => Assert.Equal(TokenKind.Sign, Assert.Single(Tokenizer.Read("\uD83D")).Kind);

    [Fact]
    public void A_token_says_where_it_stands()
    {
        const string Text = "a “govern-\nment” of";

        Assert.Equal(["a", "govern-\nment", "of"], Tokenizer.Read(Text).Select(token => Text[token.Start..token.End]));
    }

    [Fact]
    public void A_text_without_spaces_is_cut_into_pieces_that_are_bounded() =>
        Assert.All(Tokenizer.Read(new string('a', 100_000)), token => Assert.InRange(token.Key.Length, 1, 400));
}
