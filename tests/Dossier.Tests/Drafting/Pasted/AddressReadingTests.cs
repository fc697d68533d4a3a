using Dossier.Drafting.Pasted;

namespace Dossier.Tests.Drafting.Pasted;

public sealed class AddressReadingTests
{
    private static readonly DateOnly Today = new(2026, 6, 30);

    [Theory]
    [InlineData("https://example.org/2024/04/06/story", "2024-04-06")]
    [InlineData("https://example.org/2024-04-06-story", "2024-04-06")]
    [InlineData("https://example.org/world/story-2024-04-06/", "2024-04-06")]
    [InlineData("https://example.org/202404/t20240406_11278.html", "2024-04-06")]
    [InlineData("https://example.org/20240406/0a1b/c.html", "2024-04-06")]
    [InlineData("https://example.org/n3/2024/0406/c90000-1.html", "2024-04-06")]
    [InlineData("https://example.org/a/202404/06/WS66.html", "2024-04-06")]
    [InlineData("https://example.org/world/2024/apr/06/story", "2024-04-06")]
    [InlineData("https://example.org/20240406123000", "2024-04-06")]
    [InlineData("https://example.org/2024/4/6/story", "2024-04-06")]
    [InlineData("https://example.org/2024/04/story", "2024-04")]
    [InlineData("https://example.org/2024-04/story", "2024-04")]
    [InlineData("https://example.org/2024/apr/story", "2024-04")]
    [InlineData("https://example.org/2024/02/30/", "2024-02")]
    [InlineData("https://example.org/2024/04/06/looking-back-at-2024-04-06", "2024-04-06")]
    public void A_date_in_the_path_is_the_day_or_month_of_publication(string address, string date) => Assert.Equal(date, AddressDate.In(address, Today));

    [Theory]
    [InlineData("https://example.org/story")]
    [InlineData("https://example.org/2024/13/06/story")]
    [InlineData("https://example.org/2026/07/01/tomorrow")]
    [InlineData("https://example.org/120240406")]
    [InlineData("https://example.org/2024/04/06/on-2024-05-07")]
    [InlineData("https://example.org/story?date=2024-04-06")]
    [InlineData("https://example.org/1812/09/14/moscow")]
    public void What_is_no_day_or_more_than_one_is_not_guessed(string address) => Assert.Null(AddressDate.In(address, Today));

    [Theory]
    [InlineData("https://en.example.org/a", "en")]
    [InlineData("https://example.org/en/a", "en")]
    [InlineData("https://example.org/en-us/a", "en")]
    [InlineData("https://example.org/world/ru/a", "ru")]
    [InlineData("https://english.example.org/a", "en")]
    [InlineData("https://example.com.br/pt_BR/a", "pt")]
    public void A_language_that_the_address_names_is_taken(string address, string language) => Assert.Equal(language, AddressLanguage.In(address));

    [Theory]
    [InlineData("https://example.ru/a")]
    [InlineData("https://example.org/uk/a")]
    [InlineData("https://example.org/id/a")]
    [InlineData("https://example.org/en")]
    [InlineData("https://en.example.org/ru/a")]
    [InlineData("https://de.com/a")]
    public void A_language_that_is_not_certain_is_not_guessed(string address) => Assert.Null(AddressLanguage.In(address));

    [Theory]
    [InlineData("https://example.org/2024/lavrov-arrives-in-beijing-for-talks", "Lavrov arrives in beijing for talks")]
    [InlineData("https://example.org/talks_on_trade_end-2024-04-08.html", "Talks on trade end")]
    [InlineData("https://example.org/n3/minister-meets-his-colleague/c90000-20154.html", "Minister meets his colleague")]
    [InlineData("https://example.org/%D0%BF%D0%B5%D1%80%D0%B5%D0%B3%D0%BE%D0%B2%D0%BE%D1%80%D1%8B-%D0%BE-%D0%BC%D0%B8%D1%80%D0%B5", "Переговоры о мире")]
    public void Words_in_the_path_are_a_title_of_a_sort(string address, string title) => Assert.Equal(title, AddressTitle.In(address));

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("https://example.org/article/12345")]
    [InlineData("https://example.org/t20240406_11278.html")]
    [InlineData("https://example.org/two-words")]
    public void An_address_without_words_has_no_title(string address) => Assert.Null(AddressTitle.In(address));

    [Theory]
    [InlineData("news.example.org", "example.org")]
    [InlineData("www.news.example.co.uk", "example.co.uk")]
    [InlineData("mod.gov.cn", "mod.gov.cn")]
    [InlineData("eng.mod.gov.cn", "mod.gov.cn")]
    [InlineData("tass.ru", "tass.ru")]
    [InlineData("example.org:8080", "example.org")]
    public void The_registered_part_of_a_host_is_found(string host, string domain) => Assert.Equal(domain, Domains.Registrable(host));
}
