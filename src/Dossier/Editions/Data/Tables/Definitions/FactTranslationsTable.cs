using static Dossier.Editions.Data.Tables.ColumnsOf<(string Fact, string Language, string Statement)>;

namespace Dossier.Editions.Data.Tables.Definitions;

/// <summary>One row a translation of a fact's statement.</summary>
internal static class FactTranslationsTable
{
    public static Table<(string Fact, string Language, string Statement)> Table { get; } = new()
    {
        Name = "fact_translations",
        Description = "one row a translation of a fact's statement",
        Key = ["fact", "language"],
        Rows = dataset =>
            from entry in dataset.Facts
            from translation in entry.Fact.Translations
            select (entry.Fact.Id, translation.Language, translation.Text.Value),
        Cells =
        [
            Reference("fact", "facts", "the fact", row => row.Fact),
            String("language", "the language, a BCP 47 tag", row => row.Language),
            String("statement", "the statement in that language", row => row.Statement),
        ],
    };
}
