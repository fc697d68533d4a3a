using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Wordings;

namespace Dossier.Comparison.Fields;

/// <summary>The values of entities.</summary>
internal static class EntityFields
{
    private static readonly ChangedField Name = new("name", "name");
    private static readonly ChangedField Kind = new("kind", "kind");
    private static readonly ChangedField OtherName = new("other-name", "name", ValueKind.Text, ValueKind.Language);
    private static readonly ChangedField Role = new("role", "role");
    private static readonly ChangedField Side = new("side", "side");

    public static ImmutableArray<ChangedField> All { get; } = [Name, Kind, OtherName, Role, Side];

    public static FieldList Of(Entity entity)
    {
        var values = new FieldList(All);
        values.Add(Name, entity.Name);
        values.Add(Kind, KindWording.Say(entity.Kind.Value));
        values.AddEach(OtherName, entity.Names);
        values.Add(Role, entity.Role);
        values.Add(Side, entity.Side);
        return values;
    }
}
