using Dossier.Text;

// A namespace Dossier.Tests.Text would hide Dossier.Text from the other tests.
namespace Dossier.Tests;

public sealed class QuotingTests
{
    [Fact]
    public void A_short_text_is_quoted_as_it_is() => Assert.Equal("`no limits`", Quoting.Quote("no limits"));

    [Fact]
    public void A_long_text_is_cut() => Assert.Equal(new string('a', 80) + "…", Quoting.Plain(new string('a', 1_000_000)));

    [Fact]
    public void No_pair_of_surrogates_is_cut_in_two() => Assert.Equal(new string('a', 79) + "…", Quoting.Plain(new string('a', 79) + "😀😀"));

    [Fact]
    public void Line_ends_and_what_a_terminal_would_obey_are_replaced() =>
        Assert.Equal("a b\uFFFD[31mc\uFFFD", Quoting.Plain("a\nb\u001B[31mc\u202E"));
}
