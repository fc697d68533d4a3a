using System.Collections.Immutable;

namespace Dossier.Editions.Data.Catalogue;

/// <summary>What holds in every table, in plain words.</summary>
internal static class Conventions
{
    /// <summary>What the files of an earlier day's knowledge begin with.</summary>
    public static string KnownOn(DateOnly day) => $"What could be known on {day:yyyy-MM-dd}, and nothing later.";

    /// <summary>One convention a line.</summary>
    public static ImmutableArray<string> Plain { get; } =
    [
        "Ids are lower-case words joined by hyphens; they never change their meaning. The words of state and confidence are written alike.",
        "Dates that end in _edtf are as precise as they were written (ISO 8601-2, EDTF: 2024-04, 2024~, 2022/..); "
            + "_from and _to are the first and last day that they may mean.",
        "Numbers have the digits that were written; where a program drops a final zero, the column that ends in _text has them.",
        "An independent origin is a voice, not a page: pages that pass on one report are one, and so are publishers that speak as one. "
            + "An unnamed origin that two publishers share cannot be seen.",
        "State, confidence, origins and impact are derived from the sources by the rules in the tables states and confidence_rules; "
            + "nobody types them in.",
    ];
}
