using Dossier.Typesetting.Layout.Lines;

namespace Dossier.Typesetting.Tests.Layout;

public sealed class HyphenatorTests
{
    [Theory]
    [InlineData("hyphenation", "hy-phen-a-tion")]
    [InlineData("government", "gov-ern-ment")]
    [InlineData("international", "in-ter-na-tional")]
    [InlineData("Understanding", "Un-der-stand-ing")]
    [InlineData("cooperation", "co-oper-a-tion")]
    [InlineData("semiconductor", "semi-con-ductor")]
    public void Known_words_are_divided_where_British_usage_divides_them(string word, string divided) =>
        Assert.Equal(divided, Hyphenator.English.Show(word));

    [Theory]
    [InlineData("Lavr")]
    [InlineData("NORINCO")]
    [InlineData("McDonalds")]
    [InlineData("covid19tests")]
    [InlineData("naïvety")]
    [InlineData("Министерство")]
    [InlineData("strength")]
    [InlineData("")]
    public void Short_words_abbreviations_and_foreign_letters_stay_whole(string word) =>
        Assert.Equal(word, Hyphenator.English.Show(word));

    [Fact]
    public void A_word_of_absurd_length_stays_whole()
    {
        string word = new('a', 5000);
        Assert.Equal(0, Hyphenator.English.Hyphenate(word, new int[100]));
    }

    [Fact]
    public void No_more_places_are_written_than_there_is_room_for() =>
        Assert.Equal(1, Hyphenator.English.Hyphenate("international", new int[1]));

    [Fact]
    public void The_minima_of_the_dictionary_are_honoured()
    {
        var strict = new Hyphenator(new PatternFile(["a1b"], 3, 4));
        Assert.Equal("abba-bba-bbaba", strict.Show("abbabbabbaba"));
    }

    [Fact]
    public void Comments_and_settings_of_a_dictionary_are_no_patterns()
    {
        var file = PatternFile.Parse("UTF-8\nLEFTHYPHENMIN 3\nRIGHTHYPHENMIN 4\nCOMPOUNDLEFTHYPHENMIN 2\n% remark\na1b\n");
        Assert.Equal((3, 4), (file.LeftMinimum, file.RightMinimum));
        Assert.Equal("a1b", Assert.Single(file.Patterns));
    }
}
