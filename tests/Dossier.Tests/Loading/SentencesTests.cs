using Dossier.Loading.Rules;

namespace Dossier.Tests.Loading;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("Trade grew. It then fell.", "It then fell.")]
    [InlineData("Trade grew! It then fell.", "It then fell.")]
    [InlineData("Did trade grow? It fell.", "It fell.")]
    [InlineData("He called it “normal.” She agreed.", "She agreed.")]
    [InlineData("Trade grew (by 5%.) “More” is expected.", "“More” is expected.")]
    [InlineData("Trade grew… It then fell.", "It then fell.")]
    [InlineData("贸易增长。随后下降。", "随后下降。")]
    [InlineData("Trade grew. 随后下降。", "随后下降。")]
    [InlineData("Торговля выросла. Потом упала.", "Потом упала.")]
    [InlineData("It grew in 2023. In 2024 it fell.", "In 2024 it fell.")]
    public void A_second_sentence_is_found(string text, string second) => Assert.Equal(second, text[Sentences.Second(text)..]);

    [Theory]
    [InlineData("Trade grew.")]
    [InlineData("The U.S. Treasury listed 5 firms.")]
    [InlineData("Mr. Lind met Dr. Berg and Gen. Quay at St. Mary’s.")]
    [InlineData("Patrol No. 5 followed no. 4 on 3 Jan. 2024.")]
    [InlineData("J. D. Lind and M. Berg met at 5 p.m. Moscow time.")]
    [InlineData("The ship (built by Quay Inc. Norland) sailed.")]
    [InlineData("Norland vs. Suria ended at 2.5 to 1.5 points.")]
    [InlineData("The paper “Who Wins? Nobody” appeared.")]
    [InlineData("In “Who Wins?” Ada Berg blames both.")]
    [InlineData("He said: “Trade grew. It will grow further.”")]
    [InlineData("He asked “why?” and left.")]
    [InlineData("It was said … that trade grew.")]
    [InlineData("Trade grew . . . and fell.")]
    [InlineData("В. В. Линд встретился с г. Бергом.")]
    [InlineData("它说“贸易增长。”")]
    [InlineData("Prices rose at Wm. vs. e.g. U.K. Ports Ltd. Group.")]
    public void One_sentence_is_left_in_peace(string text) => Assert.Equal(-1, Sentences.Second(text));

    [Theory]
    [InlineData("Trade grew.", true)]
    [InlineData("He called it “normal.”", true)]
    [InlineData("He called it (“normal”).", true)]
    [InlineData("贸易增长。", true)]
    [InlineData("Trade grew", false)]
    [InlineData("Trade grew,", false)]
    [InlineData("", false)]
    [InlineData("”", false)]
    public void A_sentence_ends_with_its_sign(string text, bool finished) => Assert.Equal(finished, Sentences.IsFinished(text));

    [Theory]
    [InlineData(".")]
    [InlineData(". ")]
    [InlineData(".\"")]
    [InlineData("a.")]
    [InlineData("A. ")]
    [InlineData("。")]
    public void A_flood_of_signs_is_read_once(string sign) =>
        Assert.InRange(Sentences.Second(string.Concat(Enumerable.Repeat(sign, 500_000))), -1, 500_000 * sign.Length);
}
