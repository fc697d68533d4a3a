namespace Dossier.Benchmarks.Synthetic;

/// <summary>Names for things that do not exist, a different one for each number.</summary>
internal static class SyntheticNames
{
    private static readonly string[] Syllables =
    [
        "ka", "re", "lo", "mi", "no", "ta", "su", "vi", "do", "pe", "ga", "li", "mo", "ra", "se", "to", "bu", "ne", "fa", "ri",
        "go", "la", "me", "ru", "sa", "te", "vo", "da", "ki", "pa", "ro", "si", "tu", "ve", "be", "fi", "ma", "ni", "po", "za",
    ];

    private static readonly string[] Things =
    [
        "pipeline", "refinery", "railway", "exercise", "agreement", "loan", "satellite", "harbour", "tariff", "shipment", "plant", "bridge",
        "fund", "mission", "licence", "reactor", "ferry", "cable", "tender", "quota", "embassy", "patrol", "turbine", "warehouse",
    ];

    /// <summary>A name with a capital, such as <c>Kareno</c>; of three syllables, of four behind the first 64,000.</summary>
    public static string Of(int number)
    {
        // stepped through by a number that shares no factor with that of the names, so that neighbours look unlike
        var mixed = (int)((number % 64_000L * 25_933L) % 64_000L);
        var name = Syllables[mixed / 1600] + Syllables[mixed / 40 % 40] + Syllables[mixed % 40]
            + (number < 64_000 ? "" : Syllables[number / 64_000 % 40] + (number < 2_560_000 ? "" : Syllables[number / 2_560_000 % 40]));
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>What a fact is about, such as <c>Kareno pipeline</c>.</summary>
    public static string Thing(int number) => $"{Of(number)} {Things[(number * 7L) % Things.Length]}";

    /// <summary>A name as an id has it.</summary>
    public static string Slug(string name) => name.ToLowerInvariant().Replace(' ', '-');
}
