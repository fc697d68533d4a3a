using System.Text.Json;
using Dossier.Editions.Bibliography;
using Dossier.Model;
using Dossier.Pages.Phrases;
using Dossier.Templates.Phrases;
using Dossier.Tests.Support;

namespace Dossier.Tests.Editions.Bibliography;

public sealed class CiteThisTests
{
    private static readonly Corpus Corpus = new CorpusBuilder().Source("s").Fact("visit-2024", ["s"]).Build();

    private static readonly Words English = new(PhraseBook.Empty);

    private static readonly CiteThis Cited = CiteThis.For(Corpus.Facts[0], Corpus, "https://dossier.example/facts/visit-2024/", "0123456789ab", English);

    [Fact]
    public void In_words_it_names_the_statement_the_dossier_the_day_and_the_place() => Assert.Equal(
        "“Statement visit-2024.” Title, 2026-01-01. Fact visit-2024, revision 0123456789ab. https://dossier.example/facts/visit-2024/", Cited.Plain);

    [Fact]
    public void Without_a_site_it_names_the_fact_alone() =>
        Assert.Equal("“Statement visit-2024.” Title, 2026-01-01. Fact visit-2024.", CiteThis.For(Corpus.Facts[0], Corpus, null, null, English).Plain);

    [Fact]
    public void In_BibTeX_its_key_is_the_facts() =>
        Assert.StartsWith("@online{visit-2024,\n  title = {{Statement visit-2024.}},\n", Cited.BibTex, StringComparison.Ordinal);

    [Fact]
    public void In_RIS_it_has_the_facts_address() =>
        Assert.Contains("\r\nUR  - https://dossier.example/facts/visit-2024/\r\n", Cited.Ris, StringComparison.Ordinal);

    [Fact]
    public void In_CSL_JSON_the_dossier_is_what_contains_it()
    {
        using var json = JsonDocument.Parse(Cited.CslJson);

        Assert.Equal("Title", json.RootElement[0].GetProperty("container-title").GetString());
    }

    [Fact]
    public void Editors_are_its_authors()
    {
        var edited = Corpus with { Settings = Corpus.Settings with { Editors = [CorpusBuilder.At("Ada Byron"), CorpusBuilder.At("Ян Чжан")] } };

        Assert.StartsWith("Ada Byron, Ян Чжан. “", CiteThis.For(edited.Facts[0], edited, null, null, English).Plain, StringComparison.Ordinal);
    }
}
