using Dossier.Editions.Data.Entries;
using static Dossier.Editions.Data.Tables.ColumnsOf<Dossier.Editions.Data.Entries.RelationEntry>;

namespace Dossier.Editions.Data.Tables.Definitions;

/// <summary>One row a relation between two facts, on the side where it is written: the newer or the objecting one.</summary>
internal static class FactRelationsTable
{
    public static Table<RelationEntry> Table { get; } = new()
    {
        Name = "fact_relations",
        Description = "one row a relation between two facts, on the side where it is written: the newer or the objecting one",
        Key = ["fact", "relation", "target"],
        Rows = dataset => dataset.Facts.SelectMany(entry => entry.Relations),
        Cells =
        [
            Reference("fact", "facts", "the fact in whose file it stands", row => row.Fact),
            Word("relation", "what the fact does to the other one", FactRelations.Words, row => row.Relation),
            Reference("target", "facts", "the other fact", row => row.Target),
        ],
    };
}
