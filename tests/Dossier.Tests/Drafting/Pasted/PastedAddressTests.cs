using Dossier.Drafting.Pasted;

namespace Dossier.Tests.Drafting.Pasted;

public sealed class PastedAddressTests
{
    [Theory]
    [InlineData("https://example.org/a?utm_source=x&id=4&fbclid=abc", "https://example.org/a?id=4")]
    [InlineData("https://example.org/a?utm_source=x", "https://example.org/a")]
    [InlineData("https://example.org/a#:~:text=said%20so", "https://example.org/a")]
    [InlineData("https://example.org/a#part:~:text=said", "https://example.org/a#part")]
    [InlineData("https://example.org/a#section-2", "https://example.org/a#section-2")]
    [InlineData("HTTPS://Example.ORG/Path?Q=1", "https://example.org/Path?Q=1")]
    [InlineData("  <https://example.org/a>  ", "https://example.org/a")]
    [InlineData("example.org/2024/04/a", "https://example.org/2024/04/a")]
    [InlineData("https://example.org/?a=1&&b=2", "https://example.org/?a=1&&b=2")]
    [InlineData("https://example.org/%D0%BC%D0%B8%D1%80", "https://example.org/%D0%BC%D0%B8%D1%80")]
    public void An_address_is_kept_without_what_only_tracks_readers(string pasted, string url) =>
        Assert.Equal(url, PastedAddress.Read(pasted).Address?.Url);

    [Theory]
    [InlineData("10.1234/abc.DEF-5", "https://doi.org/10.1234/abc.DEF-5")]
    [InlineData("doi:10.1234/abc", "https://doi.org/10.1234/abc")]
    [InlineData("DOI: 10.1234/abc.", "https://doi.org/10.1234/abc")]
    [InlineData("https://dx.doi.org/10.1234/abc", "https://doi.org/10.1234/abc")]
    [InlineData("doi.org/10.1234/abc", "https://doi.org/10.1234/abc")]
    [InlineData("10.1002/(SICI)1097-4571(199806)49:8<693::AID>3.0.CO;2-O", "https://doi.org/10.1002/(SICI)1097-4571(199806)49:8%3C693::AID%3E3.0.CO;2-O")]
    public void A_DOI_becomes_its_address(string pasted, string url) => Assert.Equal(url, PastedAddress.Read(pasted).Address?.Url);

    [Theory]
    [InlineData("https://web.archive.org/web/20240409093000/https://example.org/a?utm_medium=y", "https://example.org/a")]
    [InlineData("https://web.archive.org/web/20240409093000if_/http://example.org/a", "http://example.org/a")]
    [InlineData("http://archive.org/web/20240409/example.org/a", "http://example.org/a")]
    [InlineData("https://archive.ph/2024.04.09-093000/https://example.org/a", "https://example.org/a")]
    [InlineData("https://archive.is/20240409093000/https://example.org/a", "https://example.org/a")]
    public void An_archived_copy_is_taken_for_the_page_that_it_keeps(string pasted, string url)
    {
        var address = PastedAddress.Read(pasted).Address;

        Assert.Equal((url, pasted, new DateOnly(2024, 4, 9)), (address?.Url, address?.ArchiveUrl, address?.Captured));
    }

    [Theory]
    [InlineData("https://archive.ph/AbC12")]
    [InlineData("https://web.archive.org/web/20241399093000/https://example.org/a")]
    [InlineData("https://web.archive.org/web/2024*/example.org")]
    public void What_does_not_say_page_and_day_is_an_address_like_others(string pasted)
    {
        var address = PastedAddress.Read(pasted).Address;

        Assert.Equal((pasted, null), (address?.Url, address?.ArchiveUrl));
    }

    [Theory]
    [InlineData("")]
    [InlineData("lavrov")]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://example.org/a")]
    [InlineData("https://")]
    [InlineData("https://user@example.org/")]
    [InlineData("https://example.org/a b")]
    [InlineData("content/sources/a.yaml")]
    public void What_no_reader_could_follow_is_refused(string pasted) => Assert.NotNull(PastedAddress.Read(pasted).Fault);
}
