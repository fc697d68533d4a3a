using Dossier.Editions.Bibliography;
using Dossier.Model;
using Dossier.Tests.Support;

namespace Dossier.Tests.Editions.Bibliography;

/// <summary>Entries for tests of how they are written.</summary>
internal static class Entries
{
    /// <summary>An entry with everything.</summary>
    public static BibliographyEntry Full { get; } = new()
    {
        Key = "ledger-2024-03-05-tankers",
        Title = "Tankers change names",
        Author = "Ida Grain",
        Publisher = "The Ledger",
        Published = Date("2024-03-05"),
        Url = "https://ledger.example/2024?a=1&b=%20_#x",
        ArchiveUrl = "https://archive.example/2024/ledger",
        ArchiveCaptured = Date("2024-03-06"),
        Accessed = Date("2025-06-01"),
        Language = "en",
    };

    /// <summary>An entry with no more than must be.</summary>
    public static BibliographyEntry Bare { get; } = new() { Key = "bare", Title = "A title", Publisher = "A publisher", Language = "ru" };

    public static EdtfDate Date(string text) => CorpusBuilder.Date(text);

    /// <summary>A corpus of sources whose titles are the given ones: <c>s00</c>, <c>s01</c>, …</summary>
    public static Corpus Titled(params string[] titles)
    {
        var builder = new CorpusBuilder();
        for (var at = 0; at < titles.Length; at++)
            builder.Source($"s{at:D2}", "paper");
        var corpus = builder.Build();
        return corpus with
        {
            Sources = new RecordSet<Source>([.. corpus.Sources.Select((source, at) => source with
            {
                Title = CorpusBuilder.At(titles[at]),
                Url = CorpusBuilder.At("https://paper.example/"),
                Published = CorpusBuilder.At(Date("2024-04-08")),
                Accessed = CorpusBuilder.At(Date("2025-06-01")),
            })]),
        };
    }
}
