using Dossier.Editions.Data.Entries;
using Dossier.Model;
using static Dossier.Editions.Data.Tables.ColumnsOf<Dossier.Editions.Data.Entries.EntityEntry>;

namespace Dossier.Editions.Data.Tables.Definitions;

/// <summary>One row a person, state, organisation, place or programme.</summary>
internal static class EntitiesTable
{
    public static Table<EntityEntry> Table { get; } = new()
    {
        Name = "entities",
        Description = "one row a person, state, organisation, place or programme",
        Key = ["id"],
        Rows = dataset => dataset.Entities,
        Cells =
        [
            Id("id", "the entity", entry => entry.Entity.Id),
            String("name", "its name in the dossier's language", entry => entry.Entity.Name.Value),
            Word<EntityKind>("kind", "what kind of thing it is", entry => entry.Entity.Kind.Value),
            OptionalString("role", "what it is or does, in a few words", entry => entry.Entity.Role?.Value),
            OptionalString("side", "the side that it belongs to", entry => entry.Entity.Side?.Value, ColumnType.Id),
            Integer("fact_count", "how many facts are about it", entry => entry.Facts.Length),
        ],
    };
}
