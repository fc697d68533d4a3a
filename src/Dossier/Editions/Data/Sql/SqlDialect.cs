using Dossier.Editions.Data.Tables;

namespace Dossier.Editions.Data.Sql;

/// <summary>In what two databases differ that are told the same.</summary>
/// <param name="Integer">The type of a whole number.</param>
/// <param name="Number">The type of a decimal number.</param>
/// <param name="Flag">The type of yes or no.</param>
/// <param name="Date">The type of a day.</param>
/// <param name="Text">The type of all else.</param>
internal sealed record SqlDialect(string Integer, string Number, string Flag, string Date, string Text)
{
    /// <summary>
    /// SQLite's strict tables (3.37) know neither dates nor booleans nor decimals: days are text, flags 0 or 1, decimals binary.
    /// </summary>
    public static SqlDialect Sqlite { get; } = new("INTEGER", "REAL", "INTEGER", "TEXT", "TEXT") { TableSuffix = Strictness };

    /// <summary>PostgreSQL, from 12.</summary>
    public static SqlDialect Postgres { get; } = new("integer", "numeric", "boolean", "date", "text");

    /// <summary>What stands behind a table's closing parenthesis.</summary>
    public Func<Table, string> TableSuffix { get; private init; } = _ => "";

    /// <summary>The type of a column.</summary>
    public string TypeOf(Column column) => column.Type switch
    {
        ColumnType.Integer => Integer,
        ColumnType.Number => Number,
        ColumnType.Flag => Flag,
        ColumnType.Date => Date,
        _ => Text,
    };

    /// <summary>A text as a literal of either.</summary>
    public static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>Several names with commas between them.</summary>
    public static string Names(IEnumerable<string> names) => string.Join(", ", names);

    // A table whose key takes several columns is all key: without row numbers it is stored once, not twice.
    private static string Strictness(Table table) => table.Key.Length > 1 ? " STRICT, WITHOUT ROWID" : " STRICT";
}
