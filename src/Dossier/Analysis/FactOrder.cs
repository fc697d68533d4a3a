using Dossier.Model;

namespace Dossier.Analysis;

/// <summary>The order of time: first day, then last day, then id; facts without a time come last.</summary>
public sealed class FactOrder : IComparer<Fact>
{
    private FactOrder()
    {
    }

    /// <summary>The one there is.</summary>
    public static FactOrder ByTime { get; } = new();

    /// <inheritdoc/>
    public int Compare(Fact? x, Fact? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var order = First(x).CompareTo(First(y));
        order = order != 0 ? order : Last(x).CompareTo(Last(y));
        order = order != 0 ? order : (x.When is null).CompareTo(y.When is null);
        return order != 0 ? order : string.CompareOrdinal(x.Id, y.Id);
    }

    private static DateOnly First(Fact fact) => fact.When?.Value.Earliest ?? DateOnly.MaxValue;

    private static DateOnly Last(Fact fact) => fact.When?.Value.Latest ?? DateOnly.MaxValue;
}
