using static Dossier.Editions.Data.Tables.ColumnsOf<(string Fact, int Position, string Entity)>;

namespace Dossier.Editions.Data.Tables.Definitions;

/// <summary>One row an entity that a fact is about.</summary>
internal static class FactEntitiesTable
{
    public static Table<(string Fact, int Position, string Entity)> Table { get; } = new()
    {
        Name = "fact_entities",
        Description = "one row an entity that a fact is about",
        Key = ["fact", "position"],
        Rows = dataset =>
            from entry in dataset.Facts
            from row in entry.Fact.Entities.Select((entity, at) => (entry.Fact.Id, at + 1, entity.Value))
            select row,
        Cells =
        [
            Reference("fact", "facts", "the fact", row => row.Fact),
            Integer("position", "the entity's place in the fact, from 1", row => row.Position),
            Reference("entity", "entities", "the entity", row => row.Entity),
        ],
    };
}
