using Dossier.Editions.Data.Entries;
using static Dossier.Editions.Data.Tables.ColumnsOf<Dossier.Editions.Data.Entries.DictionaryEntry>;

namespace Dossier.Editions.Data.Tables.Definitions;

/// <summary>What every table and column is.</summary>
internal static class DataDictionaryTable
{
    public static Table<DictionaryEntry> Table { get; } = new()
    {
        Name = "data_dictionary",
        Description = "one row a table, and one a column of it: what each is",
        Key = ["table_name", "position"],
        Rows = _ => DictionaryEntry.All,
        Cells =
        [
            String("table_name", "the table", entry => entry.Table),
            Integer("position", "the column's place, from 1; 0 for the table itself", entry => entry.Position),
            OptionalString("column_name", "the column", entry => entry.Column),
            OptionalString(
                "type",
                "what stands in it: text, markdown, id, word, address, edtf, date, integer, number or flag",
                entry => entry.Type),
            OptionalFlag("optional", "whether a row may have no value", entry => entry.IsOptional),
            OptionalString("refers_to", "the table whose key its values are", entry => entry.References),
            String("description", "what it says", entry => entry.Description),
        ],
    };
}
