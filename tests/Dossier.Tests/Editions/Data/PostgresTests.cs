using Dossier.Editions.Data.Sql;
using Dossier.Editions.Data.Tables;
using Dossier.Tests.Editions.Data.Reading;

namespace Dossier.Tests.Editions.Data;

public sealed class PostgresTests
{
    [SkippableFact]
    public void The_script_loads_every_row_into_a_real_server()
    {
        using var server = PostgresServer.OrSkip();
        server.Load(Sample.Output);

        Assert.All(TableCatalogue.All, table => Assert.Equal(
            CsvFile.Parse(Sample.Output.Text($"data/{table.Name}.csv")).Rows.Count, int.Parse(server.Ask($"SELECT count(*) FROM {table.Name}"), null)));
        Assert.All(ViewCatalogue.All, view => Assert.Equal(
            Sqlite($"SELECT count(*) FROM {view.Name}"), server.Ask($"SELECT count(*) FROM {view.Name}")));
        Assert.Equal("t", server.Ask("SELECT count(*) > 0 FROM search_texts WHERE terms @@ to_tsquery('simple', 'ТОРГОВЛЯ')"));
        Assert.Equal("t", server.Ask("SELECT count(*) > 0 FROM search_texts WHERE text LIKE '%贸易%'"));
        Assert.Equal("0.00", server.Ask("SELECT value FROM facts WHERE id = 'fact-0000000'"));
        Assert.Equal("one neutral sentence", server.Ask("SELECT col_description('facts'::regclass, 3)"));
    }

    private static string? Sqlite(string sql)
    {
        using var database = new SqliteReader(Sample.Output["data/dossier.sqlite"]);
        return database.Single(sql);
    }
}
