using System.Text;
using Dossier.Editions.Data.Tables;

namespace Dossier.Editions.Data.Sql;

/// <summary>Declares tables.</summary>
internal static class TableSql
{
    /// <summary>The table with its keys and the words that its columns may hold.</summary>
    public static string Create(Table table, SqlDialect dialect)
    {
        var lines = table.Columns.Select(column => Declare(column, dialect))
            .Append($"PRIMARY KEY ({SqlDialect.Names(table.Key)})")
            .Concat(table.ForeignKeys.Select(Declare));
        return $"CREATE TABLE {table.Name} (\n  {string.Join(",\n  ", lines)}\n){dialect.TableSuffix(table)};\n";
    }

    /// <summary>An index over each key of another table that does not begin the table's own key.</summary>
    public static IEnumerable<string> Indexes(Table table) =>
        from key in table.ForeignKeys
        where !key.Columns.SequenceEqual(table.Key.Take(key.Columns.Length))
        select $"CREATE INDEX {table.Name}_{string.Join('_', key.Columns)} ON {table.Name} ({SqlDialect.Names(key.Columns)});\n";

    private static string Declare(Column column, SqlDialect dialect)
    {
        var text = new StringBuilder($"{column.Name} {dialect.TypeOf(column)}");
        if (!column.IsOptional)
            text.Append(" NOT NULL");
        if (!column.Words.IsEmpty)
            text.Append($" CHECK ({column.Name} IN ({SqlDialect.Names(column.Words.Select(SqlDialect.Quote))}))");
        return text.ToString();
    }

    private static string Declare(ForeignKey key) =>
        $"FOREIGN KEY ({SqlDialect.Names(key.Columns)}) REFERENCES {key.Table} ({SqlDialect.Names(TableCatalogue.TargetOf(key))})";
}
