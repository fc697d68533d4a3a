using static Dossier.Editions.Data.Tables.ColumnsOf<(string Entity, string Language, string Name)>;

namespace Dossier.Editions.Data.Tables.Definitions;

/// <summary>One row a name of an entity in another language.</summary>
internal static class EntityNamesTable
{
    public static Table<(string Entity, string Language, string Name)> Table { get; } = new()
    {
        Name = "entity_names",
        Description = "one row a name of an entity in another language",
        Key = ["entity", "language"],
        Rows = dataset =>
            from entity in dataset.Corpus.Entities
            from name in entity.Names
            select (entity.Id, name.Language, name.Text.Value),
        Cells =
        [
            Reference("entity", "entities", "the entity", row => row.Entity),
            String("language", "the language, a BCP 47 tag", row => row.Language),
            String("name", "its name there", row => row.Name),
        ],
    };
}
