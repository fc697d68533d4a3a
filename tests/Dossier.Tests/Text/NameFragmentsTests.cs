using Dossier.Tests.Support;
using Dossier.Text;

// A namespace Dossier.Tests.Text would hide Dossier.Text from the other tests.
namespace Dossier.Tests;

public class NameFragmentsTests
{
    private static readonly string[] Known = ["trade-2024", "trade-2023", "wire-2023-trade", "goods"];

    [Theory]
    [InlineData("trade", "trade-2023 trade-2024")]
    [InlineData("TRADE-2024", "trade-2024")]
    [InlineData("2023", "trade-2023 wire-2023-trade")]
    [InlineData("ire", "wire-2023-trade")]
    [InlineData("g", "goods")]
    public void Names_that_begin_with_a_fragment_go_before_those_that_it_stands_in(string fragment, string names) =>
        Assert.Items(names.Split(' '), NameFragments.Find(fragment, Known));

    [Theory]
    [InlineData("")]
    [InlineData("de")]
    [InlineData("nothing")]
    public void What_says_too_little_or_stands_nowhere_finds_nothing(string fragment) => Assert.Empty(NameFragments.Find(fragment, Known));
}
