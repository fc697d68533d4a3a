using System.Text;
using Dossier.Editions.Data.Tables;

namespace Dossier.Editions.Data.Sql;

/// <summary>Makes the script that loads the CSV files into PostgreSQL with psql, all or nothing.</summary>
internal static class PostgresScript
{
    /// <summary>The schema that everything goes into.</summary>
    public const string Schema = "dossier";

    private const string Head =
        $"""
        -- Loads this dossier into PostgreSQL (from 12), into a schema of its own. In the folder that holds the CSV files:
        --   createdb dossier
        --   psql -d dossier -f postgres/load.sql
        -- All or nothing; a schema called {Schema} that is there already is left as it is.
        \set ON_ERROR_STOP on
        SET client_encoding = 'UTF8';
        BEGIN;
        CREATE SCHEMA {Schema};
        SET LOCAL search_path TO {Schema}, public;


        """;

    /// <summary>Writes the script.</summary>
    public static void Write(Stream stream) => stream.Write(Encoding.UTF8.GetBytes(Text()));

    private static string Text()
    {
        var script = new StringBuilder(Head);
        foreach (var table in TableCatalogue.All)
            AppendTable(script, table);
        AppendSearch(script);
        foreach (var view in ViewCatalogue.All)
            script.Append(view.Create).Append($"COMMENT ON VIEW {view.Name} IS {SqlDialect.Quote(view.Description)};\n\n");
        return script.Append("COMMIT;\nANALYZE;\n").ToString();
    }

    private static void AppendTable(StringBuilder script, Table table)
    {
        script.Append(TableSql.Create(table, SqlDialect.Postgres));
        script.Append($"COMMENT ON TABLE {table.Name} IS {SqlDialect.Quote(table.Description)};\n");
        foreach (var column in table.Columns)
            script.Append($"COMMENT ON COLUMN {table.Name}.{column.Name} IS {SqlDialect.Quote(column.Description)};\n");
        var columns = SqlDialect.Names(table.Columns.Select(column => column.Name));
        script.Append($"\\copy {table.Name} ({columns}) FROM '{table.Name}.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')\n");
        foreach (var index in TableSql.Indexes(table))
            script.Append(index);
        script.Append('\n');
    }

    private static void AppendSearch(StringBuilder script)
    {
        const string Terms = ",\n  terms tsvector GENERATED ALWAYS AS (to_tsvector('simple', text)) STORED";
        script.Append(SearchSql.Create("integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY", Terms, ""));
        script.Append($"COMMENT ON TABLE {SearchSql.Table} IS {SqlDialect.Quote(SearchSql.Description)};\n");
        foreach (var statement in SearchSql.Fill)
            script.Append(statement);
        script.Append(SearchSql.Postgres).Append('\n');
    }
}
