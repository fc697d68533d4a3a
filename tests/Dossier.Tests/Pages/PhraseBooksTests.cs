using System.Text;
using Dossier.Loading.Content;
using Dossier.Pages.Making;
using Dossier.Pages.Phrases;
using Dossier.Templates.Phrases;

namespace Dossier.Tests.Pages;

public sealed class PhraseBooksTests
{
    private const string English = "sources: Sources\nfacts: {one: '{0} fact', other: '{0} facts'}\n";

    [Fact]
    public void English_stands_in_for_what_a_language_does_not_have()
    {
        var (book, diagnostics) = Read("ru", English, "sources: Источники\n");

        Assert.Equal(("ru", "Источники", "2 facts"), (book.Language, book.Find("sources")?.Say(), book.Find("facts")?.Say(2)));
        Assert.Equal("missing-phrase: 1 phrase is not translated: `facts`", Assert.Single(diagnostics));
    }

    [Fact]
    public void A_regional_language_takes_the_words_of_its_language() =>
        Assert.Equal("Источники", Read("ru-BY", English, "sources: Источники\n").Book.Find("sources")?.Say());

    [Fact]
    public void A_language_without_a_file_is_said_in_English() =>
        Assert.Equal(("en", "Sources"), Read("de", English, "").Book is var book ? (book.Language, book.Find("sources")?.Say()) : default);

    [Theory]
    [InlineData("sources: И\nfacts: Ф\n", "bad-phrase: `facts` has 0 places here, and 1 place in `en.yaml`")]
    [InlineData("sources: И\nfacts: '{0}'\nsurces: И\n", "stray-phrase: `en.yaml` has no phrase `surces`")]
    [InlineData("sources: [a]\nfacts: '{0}'\n", "bad-phrase: `sources` holds a list")]
    [InlineData("sources: И\nfacts: {few: '{0}', othr: '{0}'}\n", "bad-phrase: counts have no form `othr`")]
    [InlineData("sources: И\nfacts: {few: '{0}'}\n", "bad-phrase: `facts` has no form `other`")]
    [InlineData("- a\n", "bad-phrase: the file holds a list")]
    public void What_is_wrong_with_a_file_is_told(string russian, string expected) =>
        Assert.Contains(expected, Read("en", English, russian).Diagnostics);

    private static (PhraseBook Book, IEnumerable<string> Diagnostics) Read(string language, string english, string russian)
    {
        var files = new MemoryContent([Strings("en", english), Strings("ru", russian)]);
        var (book, diagnostics) = PhraseBooks.Read(TemplateFiles.Read(files, "templates/"), language);
        return (book, diagnostics.Select(diagnostic => $"{diagnostic.Code}: {diagnostic.Message}"));
    }

    private static KeyValuePair<string, ReadOnlyMemory<byte>> Strings(string language, string text) =>
        KeyValuePair.Create<string, ReadOnlyMemory<byte>>($"strings/{language}.yaml", Encoding.UTF8.GetBytes(text));
}
