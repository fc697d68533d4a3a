using System.Collections.Immutable;

namespace Dossier.Editions.Data.Tables;

/// <summary>A column, as all formats declare it.</summary>
/// <param name="Name">Snake case, stable.</param>
/// <param name="Type">What stands in it.</param>
/// <param name="Description">What it says, in one line of plain text.</param>
internal abstract record Column(string Name, ColumnType Type, string Description)
{
    /// <summary>Whether a row may have no value.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The words that may stand in it; empty: not limited.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>The table whose key its values are; null: none.</summary>
    public string? References { get; init; }
}

/// <summary>A column with the way to its value.</summary>
/// <param name="Name">As above.</param>
/// <param name="Type">As above.</param>
/// <param name="Description">As above.</param>
/// <param name="Write">Writes exactly one cell.</param>
internal sealed record Column<T>(string Name, ColumnType Type, string Description, Action<T, ICellWriter> Write) : Column(Name, Type, Description);
