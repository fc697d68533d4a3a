using System.Globalization;
using Dossier.Editions.Data.Entries;
using Dossier.Editions.Data.Sql;
using Dossier.Editions.Data.Tables;
using Dossier.Tests.Editions.Data.Reading;
using Dossier.Tests.Support;

namespace Dossier.Tests.Editions.Data;

public sealed class SqliteTests : IDisposable
{
    private readonly SqliteReader database = new(Sample.Output["data/dossier.sqlite"]);

    public static TheoryData<string> Tables => [.. TableCatalogue.All.Select(table => table.Name)];

    public static TheoryData<string> Views => [.. ViewCatalogue.All.Select(view => view.Name)];

    public void Dispose() => database.Dispose();

    [Fact]
    public void It_is_whole() => Assert.Equal("ok", database.Single("PRAGMA integrity_check"));

    [Fact]
    public void Every_key_of_another_table_leads_to_a_row() => Assert.Empty(database.Rows("PRAGMA foreign_key_check"));

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_holds_the_rows_of_its_csv_file(string table)
    {
        var columns = TableCatalogue.All.Single(each => each.Name == table).Columns;
        var file = CsvFile.Parse(Sample.Output.Text($"data/{table}.csv"));
        var rows = database.Rows($"SELECT * FROM {table}");

        Assert.Equal(Sorted(file.Rows.Select(row => Plain(row, columns))), Sorted(rows.Select(row => Plain(row, columns))));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_declares_the_keys_that_it_has(string table)
    {
        var declared = database.Rows($"SELECT DISTINCT \"table\" FROM pragma_foreign_key_list('{table}') ORDER BY 1").Select(row => row[0]);
        var expected = TableCatalogue.All.Single(each => each.Name == table).ForeignKeys.Select(key => key.Table).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(expected, declared);
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void A_view_answers(string view) => Assert.True(database.Rows($"SELECT * FROM {view} LIMIT 1").Count <= 1);

    [Fact]
    public void Facts_with_one_voice_are_those_that_the_analysis_found()
    {
        var expected = Sample.Dataset.Findings.Facts.Where(fact => fact.Value is { IsLive: true, IndependentOrigins.Length: 1 })
            .Select(fact => $"{fact.Key}|{fact.Value.IndependentOrigins[0]}").Order(StringComparer.Ordinal);

        Assert.NotEmpty(expected);
        Assert.Equal(expected, database.Rows("SELECT fact || '|' || voice FROM v_single_source_facts ORDER BY 1").Select(row => row[0]));
    }

    [Fact]
    public void The_origins_of_facts_are_those_that_the_analysis_found()
    {
        var expected = Sample.Dataset.Findings.Facts.SelectMany(fact => fact.Value.Origins.Select(origin => $"{fact.Key}|{origin}"))
            .Order(StringComparer.Ordinal);

        Assert.Equal(expected, database.Rows("SELECT fact || '|' || origin FROM v_fact_origins ORDER BY 1").Select(row => row[0]));
    }

    [Fact]
    public void What_falls_with_a_source_is_what_the_analysis_found()
    {
        var expected = Sample.Dataset.Findings.Sources.SelectMany(source => source.Value.Impact.Orphaned.Select(fact => $"{source.Key}|{fact}"))
            .Order(StringComparer.Ordinal);

        Assert.NotEmpty(expected);
        Assert.Equal(expected, database.Rows("SELECT source || '|' || fact FROM v_facts_lost_with_source ORDER BY 1").Select(row => row[0]));
    }

    [Theory]
    [InlineData("search", "ТОРГОВЛЯ", "ru")]
    [InlineData("search", "trade", "en")]
    [InlineData("search_trigram", "贸易额", "zh")]
    public void A_search_finds_words_whatever_their_script_and_case(string index, string words, string language)
    {
        var found = database.Rows($"SELECT t.language, t.text FROM {index} JOIN search_texts t ON t.id = {index}.rowid WHERE {index} MATCH '{words}'");

        Assert.NotEmpty(found);
        Assert.All(found, row => Assert.Equal(language, row[0]));
    }

    [Fact]
    public void A_search_does_not_mind_accents()
    {
        var built = new CorpusBuilder().Source("s").Fact("f", ["s"], change: fact => fact with { Statement = CorpusBuilder.At("São Tomé voted.") });
        using var small = new SqliteReader(Sample.Write(Sample.Of(built.Build()))["data/dossier.sqlite"]);

        Assert.Equal("f", small.Single("SELECT t.record FROM search JOIN search_texts t ON t.id = search.rowid WHERE search MATCH 'sao tome'"));
    }

    [Fact]
    public void Only_texts_without_spaces_between_words_stand_in_the_index_of_parts() =>
        Assert.Equal("0", database.Single("SELECT count(*) FROM search_trigram_docsize d JOIN search_texts t ON t.id = d.id WHERE t.language IN ('ru', 'en')"));

    [Fact]
    public void It_tells_what_it_is()
    {
        Assert.Equal("A synthetic dossier", database.Single("SELECT text FROM README WHERE line = 1"));
        Assert.Equal(SqliteFile.ApplicationId.ToString(null, null), database.Single("PRAGMA application_id"));
        Assert.Equal(Dataset.Format.ToString(null, null), database.Single("PRAGMA user_version"));
    }

    [Fact]
    public void It_has_no_page_too_many() => Assert.Equal("0", database.Single("PRAGMA freelist_count"));

    private static IEnumerable<string> Sorted(IEnumerable<string> rows) => rows.Order(StringComparer.Ordinal);

    // SQLite has neither booleans nor decimals: 1 is true, 240.10 is 240.1.
    private static string Plain(string?[] row, IReadOnlyList<Column> columns) => string.Join('|', row.Select((cell, at) => columns[at].Type switch
    {
        _ when cell is null => "(none)",
        ColumnType.Flag => cell is "1" or "true" ? "true" : "false",
        ColumnType.Number => double.Parse(cell, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
        _ => cell,
    }));
}
