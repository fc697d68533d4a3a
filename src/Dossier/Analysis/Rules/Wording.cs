using System.Collections.Immutable;
using System.Globalization;
using Dossier.Analysis.Relays;
using Dossier.Model;

namespace Dossier.Analysis.Rules;

/// <summary>How rules name what they rest on.</summary>
internal static class Wording
{
    private const int MostNames = 3;

    public static ImmutableArray<string> Ids(IEnumerable<Origin> origins) => [.. origins.Select(origin => origin.Source.Id)];

    /// <summary>The publishers of some origins, one a voice, by name.</summary>
    public static string Publishers(IEnumerable<Origin> origins) =>
        List([.. origins.DistinctBy(origin => origin.Publisher.Voice).Select(origin => origin.Publisher.Name.Value)]);

    /// <summary><c>A, B and C</c>, or <c>A, B, C and 4 more</c>.</summary>
    public static string List(ImmutableArray<string> names) => names.Length switch
    {
        0 => "",
        1 => names[0],
        <= MostNames => $"{string.Join(", ", names[..^1])} and {names[^1]}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names[..MostNames])} and {names.Length - MostNames} more"),
    };

    public static string Count(int count, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {thing}{(count == 1 ? "" : "s")}");

    public static string Of(Basis basis) => basis switch
    {
        Basis.Documented => "documented",
        Basis.Measured => "measured",
        Basis.Stated => "stated",
        Basis.Reported => "reported",
        Basis.Assessed => "assessed",
        _ => "forecast",
    };
}
