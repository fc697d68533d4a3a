namespace Dossier.Benchmarks.Synthetic;

/// <summary>Entities: two that nearly every fact is about, then many.</summary>
internal static class SyntheticEntities
{
    public static string Name(int entity) => $"{SyntheticNames.Of(entity + 5000)} {Kind(entity).Noun}";

    public static string Id(int entity) => SyntheticNames.Slug(Name(entity));

    public static string File(int entity)
    {
        var draw = new Draw(SyntheticKind.Entity, entity);
        var side = draw.Happens(70) ? draw.Of<string>(SyntheticPublishers.Sides) : null;
        var text = new Lines();
        text.Add($"name: {Name(entity)}\nkind: {Kind(entity).Kind}\nnames:\n  zh: 第{entity}号\n  ru: Номер {entity}");
        text.Add($"role: Known since {1950 + draw.Below(70)} for the {SyntheticNames.Thing(draw.Below(1000))}");
        text.AddIf(side is not null, $"side: {side}");
        return text.ToString();
    }

    private static (string Kind, string Noun) Kind(int entity) => (entity % 4) switch
    {
        0 => ("organisation", "Ministry"),
        1 => ("organisation", "Bank"),
        2 => ("programme", "Initiative"),
        _ => ("organisation", "Company"),
    };
}
