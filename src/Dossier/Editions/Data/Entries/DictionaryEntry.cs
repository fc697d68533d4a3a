using Dossier.Editions.Data.Tables;

namespace Dossier.Editions.Data.Entries;

/// <summary>What one table, or one of its columns, is.</summary>
/// <param name="Table">The table's name.</param>
/// <param name="Position">The column's place, from 1; 0 for the table itself.</param>
/// <param name="Column">The column's name; null for the table.</param>
/// <param name="Type">What stands in it.</param>
/// <param name="IsOptional">Whether a row may have no value.</param>
/// <param name="References">The table whose key its values are.</param>
/// <param name="Description">What it is or says.</param>
internal sealed record DictionaryEntry(
    string Table, int Position, string? Column, string? Type, bool? IsOptional, string? References, string Description)
{
    /// <summary>Every table with its columns.</summary>
    public static IEnumerable<DictionaryEntry> All => TableCatalogue.All.SelectMany(Of);

    private static IEnumerable<DictionaryEntry> Of(Table table) => table.Columns
        .Select((column, at) => new DictionaryEntry(
            table.Name, at + 1, column.Name, WordOf<ColumnType>.Of(column.Type), column.IsOptional, column.References, column.Description))
        .Prepend(new DictionaryEntry(table.Name, 0, null, null, null, null, table.Description));
}
