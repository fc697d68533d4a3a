using Dossier.Tests.Support;

namespace Dossier.Tests.Pages;

/// <summary>Lists of facts lead into the search with what they have in common chosen there.</summary>
public sealed class SiftTests
{
    [Theory]
    [InlineData("timeline/2024", "../../search/index.html?kind=facts&amp;from=2024&amp;to=2024")]
    [InlineData("registers/trade", "../../search/index.html?kind=facts&amp;topic=trade")]
    [InlineData("entities/norland", "../../search/index.html?kind=facts&amp;about=norland")]
    [InlineData("timeline", "../search/index.html?kind=facts")]
    public void A_list_hands_its_facet_on(string page, string address) =>
        Assert.Contains($"href=\"{address}\"", Printing.Small.Text($"site/{page}/index.html"), StringComparison.Ordinal);
}
