using Dossier.Captures.Matching;
using Dossier.Model;

namespace Dossier.Tests.Captures.Matching;

public sealed class ExcerptMatcherTests
{
    private const string Text = """
        Norland’s minister arrives

        Under the “no limits” friend-
        ship, Norland has (also) provided Suria with satellite imagery – for military purposes – and optics, officials said.
        Trade reached a record US$240 billion in 2023. Nobody in the port knows who ordered it.
        """;

    private static readonly ExcerptMatcher Matcher = new(Text);

    [Theory]
    [InlineData("provided Suria with satellite imagery")]
    [InlineData("‘no limits’ friendship")]
    [InlineData("satellite imagery — for military purposes — and optics")]
    [InlineData("Trade reached a record US$240 billion in 2023.")]
    [InlineData("Nobody in the port knows")]
    [InlineData("nobody in the port knows who ordered it!")]
    [InlineData("Norland has (also) provided Suria … and optics")]
    [InlineData("“no limits” friendship […] satellite imagery ... officials said")]
    public void The_same_words_match(string excerpt) => Assert.Equal(ExcerptVerdict.Match, Find(excerpt).Verdict);

    [Theory]
    [InlineData("has provided Suria with satellite imagery", "provided Suria with satellite imagery")]
    [InlineData("Norland has provided Suria", "Norland has (also) provided Suria")]
    [InlineData("for civilian purposes and optics", "for military purposes – and optics")]
    [InlineData("Trade reached a record US$24 billion", "Trade reached a record US$240 billion")]
    [InlineData("and optics, officials said … provided Suria", "and optics, officials said […] provided Suria")]
    [InlineData("NORLAND’S MINISTER ARRIVES", "Norland’s minister arrives")]
    public void Other_words_drift_and_the_nearest_passage_is_told(string excerpt, string nearest)
    {
        var match = Find(excerpt);

        Assert.Equal((ExcerptVerdict.Drift, nearest), (match.Verdict, match.Passage));
    }

    [Theory]
    [InlineData("the president of Eastmark resigned in the morning")]
    [InlineData("three old cranes of the port")]
    [InlineData("...")]
    public void What_is_not_there_is_unknown(string excerpt)
    {
        var match = Find(excerpt);

        Assert.Equal((ExcerptVerdict.Unknown, (string?)null), (match.Verdict, match.Passage));
    }

    [Fact]
    public void Similarity_is_what_the_formula_says() =>
        // Eight words of 4 each; one replaced, one added: 1 − 8 ∕ 32.
        Assert.Equal(0.75m, new ExcerptMatcher("so three tankers were given new names within a week").Match(QuotedText.Read("three tankers took new names within a week")).Similarity);

    [Fact]
    public void Parts_that_stand_too_far_apart_were_never_said_together()
    {
        var matcher = new ExcerptMatcher($"Norland sells {string.Join(' ', Enumerable.Repeat("much", PassageSearch.MostLeftOut))} more machines to Suria.");

        var match = matcher.Match(QuotedText.Read("Norland sells … machines to Suria"));

        Assert.Equal((ExcerptVerdict.Drift, 1m), (match.Verdict, match.Similarity));
    }

    [Fact]
    public void Of_several_beginnings_the_one_counts_that_the_rest_is_near_to()
    {
        var far = string.Join(' ', Enumerable.Repeat("much", PassageSearch.MostLeftOut + 1));

        Assert.Equal(ExcerptVerdict.Match, new ExcerptMatcher($"Norland sells {far} Norland sells old machines").Match(QuotedText.Read("Norland sells … machines")).Verdict);
    }

    [Theory]
    [InlineData("中俄关系处于历史最好时期", ExcerptVerdict.Match)]
    [InlineData("双方……同意扩大贸易", ExcerptVerdict.Match)]
    [InlineData("中俄关系处于历史最佳时期", ExcerptVerdict.Drift)]
    [InlineData("美国总统访问欧洲", ExcerptVerdict.Unknown)]
    public void Chinese_is_matched_character_by_character(string excerpt, ExcerptVerdict expected) =>
        Assert.Equal(expected, new ExcerptMatcher("王毅表示，中俄关系处于历史最好时期。双方就“热点问题”交换意见，同意扩大贸易。").Match(QuotedText.Read(excerpt)).Verdict);

    [Theory]
    [InlineData("отношения «не имеют границ»", ExcerptVerdict.Match)]
    [InlineData("отношения не имеют пределов", ExcerptVerdict.Drift)]
    public void Russian_is_matched_word_by_word(string excerpt, ExcerptVerdict expected) =>
        Assert.Equal(expected, new ExcerptMatcher("По словам министра, отношения не имеют гра\u00ADниц и развиваются.").Match(QuotedText.Read(excerpt)).Verdict);

    [Fact]
    public void The_nearest_passage_is_no_longer_than_an_excerpt_may_be()
    {
        var words = Enumerable.Range(0, 40).Select(number => $"word{number}").ToList();

        var match = new ExcerptMatcher(string.Join(' ', words)).Match(QuotedText.Read("other " + string.Join(' ', words.Skip(1))));

        Assert.Equal(25, match.Passage?.Split(' ').Length);
    }

    [Fact]
    public void The_nearest_passage_holds_nothing_that_content_must_not_hold() =>
        Assert.Equal("three tankers were given new names", new ExcerptMatcher("three\ttank\u00ADers\u202E were\u0007 given new\n\nnames").Match(QuotedText.Read("three tankers were given no names")).Passage);

    [Theory]
    [InlineData("Norland’s minister", 1)]
    [InlineData("no limits", 2)]
    [InlineData("Trade reached", 4)]
    public void The_paragraph_is_counted_in_lines_that_are_not_empty(string excerpt, int expected) => Assert.Equal(expected, Find(excerpt).Paragraph);

    [Fact]
    public void Another_printing_of_the_same_words_has_the_same_hash() =>
        Assert.Equal(QuotedText.Read("the “no-limits” friendship …").Hash, QuotedText.Read("the ‘no\u2011limits’\nfriendship").Hash);

    [Theory]
    [InlineData("the no limits friendship", "the limits friendship")]
    [InlineData("a b", "a … b")]
    [InlineData("us", "US")]
    public void An_edit_of_the_words_has_another_hash(string before, string after) =>
        Assert.NotEqual(QuotedText.Read(before).Hash, QuotedText.Read(after).Hash);

    [Fact]
    public void A_hostile_text_is_not_aligned_for_ever()
    {
        var text = string.Concat(Enumerable.Repeat("! ", 500_000));

        Assert.Equal(ExcerptVerdict.Unknown, new ExcerptMatcher(text).Match(QuotedText.Read(string.Concat(Enumerable.Repeat("? a", 200)))).Verdict);
    }

    private static ExcerptMatch Find(string excerpt) => Matcher.Match(QuotedText.Read(excerpt));
}
