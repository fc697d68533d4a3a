using System.Collections.Immutable;

namespace Dossier.Analysis;

/// <summary>Facts counted by state and confidence.</summary>
public sealed record Tally
{
    private Tally(ImmutableArray<TallyCell> cells) => Cells = cells;

    /// <summary>The counts above zero, in the order of the states, then from no confidence to high.</summary>
    public ImmutableArray<TallyCell> Cells { get; }

    /// <summary>How many facts in all.</summary>
    public int Total => Cells.Sum(cell => cell.Count);

    /// <summary>How many are in a state.</summary>
    public int Of(State state) => Cells.Where(cell => cell.State == state).Sum(cell => cell.Count);

    /// <summary>How many have a confidence; null: how many have none.</summary>
    public int Of(ConfidenceLevel? confidence) => Cells.Where(cell => cell.Confidence == confidence).Sum(cell => cell.Count);

    /// <summary>How many are in a state and have a confidence.</summary>
    public int Of(State state, ConfidenceLevel? confidence) =>
        Cells.Where(cell => cell.State == state && cell.Confidence == confidence).Sum(cell => cell.Count);

    /// <summary>Counts some facts.</summary>
    public static Tally Of(IEnumerable<FactFinding> facts) => new(
    [
        .. from fact in facts
           group fact by (fact.State, fact.Confidence) into cell
           orderby cell.Key.State, (int?)cell.Key.Confidence ?? 0
           select new TallyCell(cell.Key.State, cell.Key.Confidence, cell.Count()),
    ]);
}

/// <summary>The facts of one state and one confidence.</summary>
/// <param name="State">The state.</param>
/// <param name="Confidence">The confidence; null: none.</param>
/// <param name="Count">How many.</param>
public sealed record TallyCell(State State, ConfidenceLevel? Confidence, int Count);
