using System.Collections.Immutable;
using Dossier.Editions.Data.Entries;

namespace Dossier.Editions.Data.Tables;

/// <summary>A table of the dataset: one CSV file, one table of each database, one resource of the data package.</summary>
internal abstract class Table
{
    /// <summary>Snake case, stable.</summary>
    public required string Name { get; init; }

    /// <summary>What one row is, in plain text.</summary>
    public required string Description { get; init; }

    /// <summary>The names of the columns that tell rows apart.</summary>
    public required ImmutableArray<string> Key { get; init; }

    /// <summary>The columns in their order.</summary>
    public abstract IReadOnlyList<Column> Columns { get; }

    /// <summary>Keys of other tables that take more than one column.</summary>
    public ImmutableArray<ForeignKey> CompositeForeignKeys { get; init; } = [];

    /// <summary>Every key of another table that stands in this one.</summary>
    public IEnumerable<ForeignKey> ForeignKeys
    {
        get
        {
            foreach (var column in Columns)
            {
                if (column.References is { } table)
                    yield return new ForeignKey([column.Name], table, []);
            }

            foreach (var key in CompositeForeignKeys)
                yield return key;
        }
    }

    /// <summary>Writes all rows.</summary>
    public abstract void Write(Dataset dataset, ICellWriter cells);
}

/// <summary>A table whose rows are made of <typeparamref name="T"/>.</summary>
internal sealed class Table<T> : Table
{
    /// <summary>The columns with the way to their values.</summary>
    public required ImmutableArray<Column<T>> Cells { get; init; }

    /// <summary>The rows, in an order that depends on the content alone.</summary>
    public required Func<Dataset, IEnumerable<T>> Rows { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<Column> Columns => Cells;

    /// <inheritdoc/>
    public override void Write(Dataset dataset, ICellWriter cells) => Write(Rows(dataset), cells);

    /// <summary>Writes some rows.</summary>
    public void Write(IEnumerable<T> rows, ICellWriter cells)
    {
        foreach (var row in rows)
        {
            foreach (var column in Cells)
                column.Write(row, cells);
            cells.EndRow();
        }
    }
}

/// <summary>Columns that hold the key of another table's row.</summary>
/// <param name="Columns">Their names.</param>
/// <param name="Table">The other table.</param>
/// <param name="TargetColumns">The columns there; empty: the other table's key.</param>
internal sealed record ForeignKey(ImmutableArray<string> Columns, string Table, ImmutableArray<string> TargetColumns);
