using Dossier.Text;

namespace Dossier.Model;

/// <summary>The number in a fact: one value, or bounds of which one may be open.</summary>
public sealed record Quantity
{
    /// <summary>Where it is written: its key.</summary>
    public required Span Span { get; init; }

    /// <summary>The id of the series that the number belongs to, if it belongs to one.</summary>
    public Located<string>? Series { get; init; }

    /// <summary>The value; null where bounds are given.</summary>
    public Located<Number>? Value { get; init; }

    /// <summary>The lower bound, inclusive.</summary>
    public Located<Number>? Min { get; init; }

    /// <summary>The upper bound, inclusive.</summary>
    public Located<Number>? Max { get; init; }

    /// <summary>The unit, as printed: <c>USD bn</c>, <c>%</c>, <c>persons</c>; empty for bare counts.</summary>
    public required Located<string> Unit { get; init; }

    /// <summary>The published change against an earlier period.</summary>
    public Change? Change { get; init; }
}

/// <summary>A published rate of change; never recomputed.</summary>
/// <param name="Percent">In per cent, negative for a fall.</param>
/// <param name="Basis">Against what: <c>year on year</c>.</param>
public sealed record Change(Located<Number> Percent, Located<string> Basis);
