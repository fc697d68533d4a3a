using Dossier.Model;

namespace Dossier.Charts;

/// <summary>One value of a chart.</summary>
/// <param name="Label">Its period, short: <c>2023</c>, <c>Apr 2024</c>.</param>
/// <param name="Period">Its period.</param>
/// <param name="Value">Its value, with the precision in which it was given.</param>
/// <param name="IsDerived">Whether the editors calculated it.</param>
public sealed record ChartPoint(string Label, EdtfDate Period, Number Value, bool IsDerived)
{
    /// <summary>What it says where a reader asks for it: <c>2023: USD 240.11 bn</c>.</summary>
    public string Text { get; init; } = "";

    /// <summary>The value for drawing.</summary>
    internal double Height => (double)Value.Value;
}
