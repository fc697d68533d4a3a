using System.Globalization;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace Dossier.Editions.Data.Sql;

/// <summary>A SQLite database in memory, over the library's own functions: nothing touches a disk, and a row costs microseconds.</summary>
/// <remarks>A refusal is a fault of this program, never of the content: it is thrown.</remarks>
internal sealed class SqliteMemory : IDisposable
{
    private const int ChunkSize = 1 << 16;

    // A file in memory rather than `:memory:`, whose pages lie here and there. Without a slash before its name nobody else can open it.
    private const string Place = "file:dossier?vfs=memdb";

    // One thread has it to itself: no lock for every call.
    private const int Flags = raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE | raw.SQLITE_OPEN_NOMUTEX | raw.SQLITE_OPEN_URI;

    private readonly sqlite3 database;

    static SqliteMemory() => Batteries_V2.Init();

    /// <summary>Opens an empty database.</summary>
    public SqliteMemory() => Check(raw.sqlite3_open_v2(Place, out database, Flags, null), null);

    /// <summary>Runs some statements.</summary>
    public void Run(string sql)
    {
        var code = raw.sqlite3_exec(database, sql, out var message);
        if (code != raw.SQLITE_OK)
            throw new InvalidOperationException($"SQLite refused: {message}\n{sql}");
    }

    /// <summary>Prepares a statement, to be disposed by the caller.</summary>
    public sqlite3_stmt Prepare(string sql)
    {
        Check(raw.sqlite3_prepare_v2(database, sql, out var statement), sql);
        return statement;
    }

    /// <summary>Runs a prepared statement once, and makes it fit for being run again.</summary>
    public void Step(sqlite3_stmt statement)
    {
        if (raw.sqlite3_step(statement) != raw.SQLITE_DONE)
            throw new InvalidOperationException($"SQLite refused: {raw.sqlite3_errmsg(database).utf8_to_string()}");
        Check(raw.sqlite3_reset(statement), null);
    }

    /// <summary>The whole number that a query gives.</summary>
    public long Ask(string sql)
    {
        using var statement = Prepare(sql);
        return raw.sqlite3_step(statement) == raw.SQLITE_ROW ? raw.sqlite3_column_int64(statement, 0) : throw new InvalidOperationException($"no row\n{sql}");
    }

    /// <summary>Writes the bytes that the database would have as a file.</summary>
    public void WriteTo(Stream stream)
    {
        // The memory that the database lies in is one piece: no copy is made of it.
        var bytes = raw.sqlite3_serialize(database, "main", out var size, raw.SQLITE_SERIALIZE_NOCOPY);
        if (bytes == IntPtr.Zero)
            throw new InvalidOperationException("SQLite does not give its memory away");
        Copy(bytes, size, stream);
    }

    /// <inheritdoc/>
    public void Dispose() => database.Dispose();

    private static void Copy(IntPtr from, long size, Stream stream)
    {
        var chunk = new byte[ChunkSize];
        for (long done = 0; done < size; done += ChunkSize)
        {
            var length = (int)Math.Min(ChunkSize, size - done);
            Marshal.Copy((nint)(from + done), chunk, 0, length);
            stream.Write(chunk, 0, length);
        }
    }

    private void Check(int code, string? sql)
    {
        if (code != raw.SQLITE_OK)
            throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture, $"SQLite refused with {code}: {raw.sqlite3_errmsg(database).utf8_to_string()}\n{sql}"));
    }
}
