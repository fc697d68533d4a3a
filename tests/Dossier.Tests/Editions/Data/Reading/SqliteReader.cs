using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Dossier.Tests.Editions.Data.Reading;

/// <summary>Opens the bytes of a database as its users do: as a file.</summary>
internal sealed class SqliteReader : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
    private readonly SqliteConnection connection;

    static SqliteReader() => SQLitePCL.Batteries_V2.Init();

    public SqliteReader(byte[] bytes)
    {
        File.WriteAllBytes(path, bytes);
        connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
    }

    /// <summary>The rows of a query, the cells as text.</summary>
    public List<string?[]> Rows(string sql)
    {
        using var command = connection.CreateCommand();
        // The tests' own words, and those of the documentation.
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<string?[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(at => reader.IsDBNull(at) ? null : Text(reader.GetValue(at)))]);
        return rows;
    }

    /// <summary>The only cell of a query.</summary>
    public string? Single(string sql) => Assert.Single(Assert.Single(Rows(sql)));

    public void Dispose()
    {
        connection.Dispose();
        File.Delete(path);
    }

    private static string? Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture);
}
