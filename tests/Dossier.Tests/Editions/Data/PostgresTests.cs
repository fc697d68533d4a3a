using System.Text.RegularExpressions;
using Dossier.Editions.Data.Sql;
using Dossier.Editions.Data.Tables;
using Dossier.Tests.Editions.Data.Reading;
using Dossier.Tests.Support;

namespace Dossier.Tests.Editions.Data;

public sealed partial class PostgresTests
{
    [SkippableFact]
    public void The_script_loads_every_row_into_a_real_server()
    {
        using var server = LoadedServer.OrSkip(Sample.Output);

        Assert.All(TableCatalogue.All, table => Assert.Equal(
            CsvFile.Parse(Sample.Output.Text($"data/{table.Name}.csv")).Rows.Count, int.Parse(server.Ask($"SELECT count(*) FROM {table.Name}"), null)));
        Assert.All(ViewCatalogue.All, view => Assert.Equal(
            Sqlite($"SELECT count(*) FROM {view.Name}"), server.Ask($"SELECT count(*) FROM {view.Name}")));
        Assert.Equal("t", server.Ask("SELECT count(*) > 0 FROM search_texts WHERE terms @@ to_tsquery('simple', 'ТОРГОВЛЯ')"));
        Assert.Equal("t", server.Ask("SELECT count(*) > 0 FROM search_texts WHERE text LIKE '%贸易%'"));
        Assert.Equal("0.00", server.Ask("SELECT value FROM facts WHERE id = 'fact-0000000'"));
        Assert.Equal("one neutral sentence", server.Ask("SELECT col_description('facts'::regclass, 3)"));
        Assert.Equal(
            TableCatalogue.All.Sum(table => table.ForeignKeys.Count()).ToString(null, null),
            server.Ask("SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND convalidated AND connamespace = 'dossier'::regnamespace"));
    }

    [SkippableFact]
    public void The_documented_queries_and_the_way_of_a_single_chapter_work_as_they_are_printed()
    {
        using var server = LoadedServer.OrSkip(Sample.Output);
        var page = File.ReadAllText(Path.Combine(ProjectFolders.Repository, "docs", "data.md"));
        var blocks = Block().Matches(page).Select(block => block.Groups[1].Value.Replace("by-topic/trade/", "by-topic/topic-0000003/", StringComparison.Ordinal)).ToList();

        Assert.True(blocks.Count >= 3);
        Assert.All(blocks, block => Assert.NotEmpty(server.Type(block)));
    }

    private static string? Sqlite(string sql)
    {
        using var database = new SqliteReader(Sample.Output["data/dossier.sqlite"]);
        return database.Single(sql);
    }

    [GeneratedRegex("```postgresql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
