using System.Text;
using Dossier.Editions.Data.Tables;
using Dossier.Model;
using SQLitePCL;

namespace Dossier.Editions.Data.Sql;

/// <summary>Writes a table's rows into a SQLite database.</summary>
internal sealed class SqliteCells : ICellWriter, IDisposable
{
    private readonly SqliteMemory database;
    private readonly sqlite3_stmt statement;
    private byte[] utf8 = new byte[1024];
    private int column;

    public SqliteCells(SqliteMemory database, Table table)
    {
        this.database = database;
        var places = string.Join(", ", Enumerable.Repeat("?", table.Columns.Count));
        statement = database.Prepare($"INSERT INTO {table.Name} VALUES ({places})");
    }

    /// <inheritdoc/>
    public void Null() => raw.sqlite3_bind_null(statement, ++column);

    /// <inheritdoc/>
    public void Text(string text)
    {
        // Over a buffer of our own: the function that takes a string makes a new array for each.
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (utf8.Length < most)
            utf8 = new byte[most];
        var length = Encoding.UTF8.GetBytes(text, utf8);
        raw.sqlite3_bind_text(statement, ++column, utf8.AsSpan(0, length));
    }

    /// <inheritdoc/>
    public void Integer(long number) => raw.sqlite3_bind_int64(statement, ++column, number);

    /// <inheritdoc/>
    public void Number(Number number) => raw.sqlite3_bind_double(statement, ++column, (double)number.Value);

    /// <inheritdoc/>
    public void Flag(bool flag) => raw.sqlite3_bind_int(statement, ++column, flag ? 1 : 0);

    /// <inheritdoc/>
    public void EndRow()
    {
        database.Step(statement);
        column = 0;
    }

    /// <inheritdoc/>
    public void Dispose() => statement.Dispose();
}
