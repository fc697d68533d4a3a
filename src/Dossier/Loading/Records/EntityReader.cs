using System.Collections.Immutable;
using Dossier.Loading.Fields;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Loading.Records;

/// <summary>Reads entities.</summary>
internal static class EntityReader
{
    private static readonly Field<Located<string>> Name =
        FieldOf.Line("name", "Its name in the dossier's language", "Mara Lind") with { Required = true };

    private static readonly Field<Located<EntityKind>> Kind =
        FieldOf.Word<EntityKind>("kind", "What kind of thing it is", WordMeanings.Of) with { Required = true };

    private static readonly Field<ImmutableArray<KeyedValue<Located<string>>>> Names =
        FieldOf.Map(FieldOf.Line("names", "Its names in other languages"), LanguageKey.Field);

    private static readonly Field<Located<string>> Role = FieldOf.Line("role", "What it is or does, in a few words", "Foreign minister");

    private static readonly Field<Located<string>> Side =
        FieldOf.Reference("side", ReferenceKind.Side, "The side that it belongs to", Publisher.OtherSide) with { IsUsual = true };

    public static RecordShape Shape { get; } = new(
        "an entity", "entities/ID.yaml", "A person, state, organisation, place or programme that facts are about",
        [Name, Kind, Names, Role, Side]);

    public static Entity? Read(RecordReader record, string id)
    {
        var name = record.Value(Name);
        var kind = record.Value(Kind);
        var names = LanguageKey.Translations(record.List(Names));
        var role = record.Value(Role);
        var side = record.Value(Side);
        return name is not { } itsName || kind is not { } itsKind ? null : new Entity
        {
            Id = id,
            Span = record.Anchor,
            Name = itsName,
            Kind = itsKind,
            Names = names,
            Role = role,
            Side = side,
        };
    }
}
