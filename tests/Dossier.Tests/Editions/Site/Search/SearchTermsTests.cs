using Dossier.Editions.Site.Search;

namespace Dossier.Tests.Editions.Site.Search;

public sealed class SearchTermsTests
{
    [Fact]
    public void A_run_without_spaces_gives_its_pairs_and_its_last_character() => Assert.Equal(["俄罗", "罗斯", "斯"], Terms("俄罗斯"));

    [Fact]
    public void A_single_character_is_a_term() => Assert.Equal(["俄"], Terms("俄"));

    [Fact]
    public void A_compound_of_two_is_found_by_its_parts_and_written_together() => Assert.Equal(["s", "400", "s400"], Terms("S-400"));

    [Fact]
    public void A_long_compound_is_found_by_its_parts() => Assert.Equal(["no", "one", "knows"], Terms("no-one-knows"));

    [Fact]
    public void A_date_is_found_by_its_numbers() => Assert.Equal(["2024", "04"], Terms("2024-04"));

    [Fact]
    public void Words_that_say_nothing_are_left_out_in_their_language()
    {
        Assert.Equal(["bank", "russia"], SearchTerms.Of("the Bank of Russia", SearchTerms.StopWords("en-GB")));
        Assert.Equal(["the", "bank"], SearchTerms.Of("the bank", SearchTerms.StopWords("de")));
    }

    [Fact]
    public void A_word_counts_more_in_a_name_than_in_passing()
    {
        var levels = TermWeights.Of([new SearchField("Norland", 9), new SearchField("a long remark that names Suria among many other words", 1)], [])
            .ToDictionary(weighed => weighed.Term, weighed => weighed.Level, StringComparer.Ordinal);

        Assert.True(levels["norland"] > levels["suria"]);
    }

    private static IEnumerable<string> Terms(string text) => SearchTerms.Of(text, []);
}
