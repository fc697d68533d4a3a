using System.Collections.Immutable;

namespace Dossier.Typesetting.Drawing;

/// <summary>Which cells a header cell is for.</summary>
public enum HeaderScope : byte
{
    /// <summary>Those below it.</summary>
    Column,

    /// <summary>Those right of it.</summary>
    Row,

    /// <summary>Both.</summary>
    Both,
}

/// <summary>Properties of a table cell.</summary>
/// <param name="Scope">For header cells: which cells it is for.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="RowSpan">How many rows it covers.</param>
public sealed record TableCell(HeaderScope? Scope = null, int ColumnSpan = 1, int RowSpan = 1)
{
    /// <summary>Ids of the header cells it belongs to, where their scope does not tell.</summary>
    public ImmutableArray<string> Headers { get; init; } = [];
}
