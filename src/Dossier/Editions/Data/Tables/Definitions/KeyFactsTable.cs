using static Dossier.Editions.Data.Tables.ColumnsOf<(int Position, string Fact)>;

namespace Dossier.Editions.Data.Tables.Definitions;

/// <summary>One row a fact that the editors show first.</summary>
internal static class KeyFactsTable
{
    public static Table<(int Position, string Fact)> Table { get; } = new()
    {
        Name = "key_facts",
        Description = "one row a fact that the editors show first",
        Key = ["position"],
        Rows = dataset => dataset.Corpus.Settings.KeyFacts.Select((fact, at) => (at + 1, fact.Value)),
        Cells =
        [
            Integer("position", "its place, from 1", row => row.Position),
            Reference("fact", "facts", "the fact", row => row.Fact),
        ],
    };
}
