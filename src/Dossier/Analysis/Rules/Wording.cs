using System.Collections.Immutable;
using Dossier.Analysis.Relays;
using Dossier.Model;

namespace Dossier.Analysis.Rules;

/// <summary>How rules name what they rest on.</summary>
internal static class Wording
{
    public static ImmutableArray<string> Ids(IEnumerable<Origin> origins) => [.. origins.Select(origin => origin.Source.Id)];

    /// <summary>The publishers of some origins, one a voice, by name.</summary>
    public static NameList Publishers(IEnumerable<Origin> origins) =>
        NameList.Of([.. origins.DistinctBy(origin => origin.Publisher.Voice).Select(origin => origin.Publisher.Name.Value)]);

    /// <summary>A basis in the word that the content has for it.</summary>
    public static string Of(Basis basis) => basis.ToString().ToLowerInvariant();
}
