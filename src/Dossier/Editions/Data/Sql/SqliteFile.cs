using System.Globalization;
using Dossier.Editions.Data.Entries;
using Dossier.Editions.Data.Tables;

namespace Dossier.Editions.Data.Sql;

/// <summary>Makes <c>dossier.sqlite</c>, the same bytes for the same content.</summary>
internal static class SqliteFile
{
    /// <summary>What <c>file</c> tells the database by: the letters DSSR.</summary>
    public const int ApplicationId = 0x44535352;

    /// <summary>Writes the database.</summary>
    /// <remarks>
    /// Keys and words are right by how the rows are made, and tests ask the finished database for them: checking each row while it is written took two fifths of
    /// the time.
    /// </remarks>
    public static void Write(Dataset dataset, Stream stream)
    {
        using var database = new SqliteMemory();
        database.Run(string.Create(CultureInfo.InvariantCulture, $"""
            PRAGMA page_size = 4096;
            PRAGMA encoding = 'UTF-8';
            PRAGMA journal_mode = OFF;
            PRAGMA synchronous = OFF;
            PRAGMA temp_store = MEMORY;
            PRAGMA foreign_keys = OFF;
            PRAGMA ignore_check_constraints = ON;
            PRAGMA application_id = {ApplicationId};
            PRAGMA user_version = {Dataset.Format};
            BEGIN;
            """));
        WriteTable(database, ReadmeTable.Table, dataset);
        foreach (var table in TableCatalogue.All)
            WriteTable(database, table, dataset);
        WriteSearch(database);
        // An index over rows that are there is made by one sort; it takes the pages that the search has freed, so that few dossiers need the vacuum.
        foreach (var index in TableCatalogue.All.SelectMany(TableSql.Indexes))
            database.Run(index);
        foreach (var view in ViewCatalogue.All)
            database.Run(view.Create);
        database.Run("COMMIT;");
        if (database.Ask("PRAGMA freelist_count") > 0)
            database.Run("VACUUM;");
        database.WriteTo(stream);
    }

    private static void WriteTable(SqliteMemory database, Table table, Dataset dataset)
    {
        database.Run(TableSql.Create(table, SqlDialect.Sqlite));
        using var cells = new SqliteCells(database, table);
        table.Write(dataset, cells);
    }

    private static void WriteSearch(SqliteMemory database)
    {
        database.Run(SearchSql.Create("INTEGER PRIMARY KEY", "", " STRICT"));
        foreach (var statement in SearchSql.Fill)
            database.Run(statement);
        database.Run(SearchSql.Sqlite);
    }
}
