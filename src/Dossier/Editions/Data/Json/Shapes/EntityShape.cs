using Dossier.Editions.Data.Entries;
using static Dossier.Editions.Data.Json.MembersOf<Dossier.Editions.Data.Entries.EntityEntry>;

namespace Dossier.Editions.Data.Json.Shapes;

/// <summary>An entity with the facts about it.</summary>
internal static class EntityShape
{
    public static JsonShape<EntityEntry> Shape { get; } = new()
    {
        Name = "entity",
        Description = "a person, state, organisation, place or programme that facts are about",
        Values =
        [
            String("id", "the entity", entry => entry.Entity.Id),
            String("name", "its name in the dossier's language", entry => entry.Entity.Name.Value),
            Word("kind", "what kind of thing it is", entry => entry.Entity.Kind.Value),
            Languages("names", "its names in other languages, by BCP 47 tag", entry => entry.Entity.Names),
            OptionalString("role", "what it is or does, in a few words", entry => entry.Entity.Role?.Value),
            OptionalString("side", "the side that it belongs to", entry => entry.Entity.Side?.Value),
            Strings("facts", "the facts about it, in order of time: ids", entry => entry.Facts),
        ],
    };
}
