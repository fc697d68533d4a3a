using Dossier.Text;

// A namespace Dossier.Tests.Text would hide Dossier.Text from the other tests.
namespace Dossier.Tests;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("statment", "statement")]
    [InlineData("publihser", "publisher")]
    [InlineData("Source", "source")]
    [InlineData("sourcess", "source")]
    public void The_nearest_name_is_found(string name, string nearest) =>
        Assert.Equal(nearest, Spelling.Nearest(name, ["statement", "publisher", "source", "note"]));

    [Theory]
    [InlineData("")]
    [InlineData("wholly-different")]
    [InlineData("x")]
    public void Nothing_is_offered_where_nothing_is_near(string name) =>
        Assert.Null(Spelling.Nearest(name, ["statement", "publisher", "source", "note"]));

    [Fact]
    public void Of_two_equally_near_names_the_ordinally_first_is_offered() =>
        Assert.Equal("fact-a", Spelling.Nearest("fact-x", ["fact-b", "fact-a", "fact-c"]));

    [Fact]
    public void A_name_longer_than_any_id_is_not_compared() => Assert.Null(Spelling.Nearest(new string('a', 129), [new string('a', 129)]));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "acb", 1)]
    [InlineData("abc", "ab", 1)]
    [InlineData("abc", "xabc", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void A_swap_counts_as_one_edit(string left, string right, int distance)
    {
        Assert.Equal(distance, Spelling.Distance(left, right, 10));
        Assert.Equal(distance, Spelling.Distance(right, left, 10));
    }

    [Fact]
    public void Beyond_the_limit_any_higher_number_will_do() => Assert.True(Spelling.Distance("aaaaaaaa", "bbbbbbbb", 2) > 2);

    [Theory]
    [InlineData("statment", "statement")]
    [InlineData("Documented", "documented")]
    [InlineData("wire-2024-03-02-vsit", "wire-2024-03-02-visit")]
    [InlineData("harbor-wire", "harbour-wire")]
    public void A_slip_of_the_hand_is_beyond_doubt(string name, string meant) =>
        Assert.Equal(meant, Spelling.Guess(name, ["statement", "documented", "wire-2024-03-02-visit", "harbour-wire", "note"])?.Certain);

    [Theory]
    [InlineData("wire-2024-03-03-visit", "wire-2024-03-02-visit")] // another day
    [InlineData("trade-2032", "trade-2023")] // another year
    [InlineData("bot", "bar")] // too short to tell
    [InlineData("norland-trde", "norland-trade", "norland-trades")] // two that come close
    [InlineData("harbwire", "harbour-wire")] // too far away
    public void Where_something_else_can_have_been_meant_the_guess_is_not_certain(string name, params string[] known) =>
        Assert.Null(Spelling.Guess(name, known)?.Certain);
}
