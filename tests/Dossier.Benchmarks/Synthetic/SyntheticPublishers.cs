using System.Text;

namespace Dossier.Benchmarks.Synthetic;

/// <summary>Publishers: a few wires first, from which others copy, then all kinds; some of a side's speak with one voice.</summary>
internal static class SyntheticPublishers
{
    private static readonly string[] Kinds =
        ["newspaper", "newspaper", "newspaper", "aggregator", "aggregator", "broadcaster", "trade-press", "think-tank", "academic", "blog"];

    /// <summary>How many of the first are wires.</summary>
    public const int Wires = 8;

    /// <summary>The sides that <c>dossier.yaml</c> names.</summary>
    public static string[] Sides { get; } = ["northland", "southland", "islands"];

    public static string Name(int publisher) => $"{SyntheticNames.Of(publisher)} {(publisher < Wires ? "Agency" : "Post")}";

    public static string Id(int publisher) => SyntheticNames.Slug(Name(publisher));

    public static string File(SyntheticSize size)
    {
        var text = new StringBuilder();
        foreach (var publisher in Enumerable.Range(0, size.Publishers).OrderBy(Id, StringComparer.Ordinal))
            text.Append(Id(publisher)).Append(": {").Append(Properties(publisher)).Append("}\n");
        return text.ToString();
    }

    private static string Properties(int publisher)
    {
        var draw = new Draw(SyntheticKind.Publisher, publisher);
        if (publisher < Wires)
            return $"name: {Name(publisher)}, kind: wire, side: independent";
        if (draw.Happens(10))
        {
            var side = draw.Of<string>(Sides);
            var kept = draw.Of("official", "official", "statistics");
            return $"name: {Name(publisher)}, kind: {kept}, side: {side}, voice: {side}-government";
        }

        var kind = draw.Of<string>(Kinds);
        return $"name: {Name(publisher)}, kind: {kind}, side: {(draw.Happens(75) ? "independent" : draw.Of<string>(Sides))}";
    }
}
