using Dossier.Editions.Data.Tables;
using Dossier.Model;
using Dossier.Tests.Editions.Data.Reading;
using Dossier.Tests.Support;

namespace Dossier.Tests.Editions.Data;

public sealed class CsvTests
{
    public static TheoryData<string> Tables => [.. TableCatalogue.All.Select(table => table.Name)];

    [Fact]
    public void Facts_begin_with_what_a_reader_looks_for() =>
        Assert.StartsWith("id,topic,statement,", Sample.Output.Text("data/facts.csv"), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_header_names_the_columns_and_every_row_fills_them(string table)
    {
        var file = Read(Sample.Output, table);

        Assert.Equal(Table(table).Columns.Select(column => column.Name), file.Header);
        Assert.All(file.Rows, row => Assert.Equal(file.Header.Length, row.Length));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void No_two_rows_have_one_key(string table)
    {
        var file = Read(Sample.Output, table);
        var keys = Table(table).Key.Select(name => file.Column(name).ToList()).ToList();

        var rows = Enumerable.Range(0, file.Rows.Count).Select(row => string.Join('|', keys.Select(key => key[row])));

        Assert.Equal(file.Rows.Count, rows.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Only_optional_columns_have_gaps_and_words_are_the_declared_ones(string table)
    {
        var file = Read(Sample.Output, table);

        Assert.All(Table(table).Columns, column =>
        {
            var cells = file.Column(column.Name).ToList();
            Assert.True(column.IsOptional || !cells.Contains(null), $"{column.Name} has a gap");
            Assert.True(column.Words.IsEmpty || cells.All(cell => cell is null || column.Words.Contains(cell)), $"{column.Name} has a foreign word");
        });
    }

    [Theory]
    [InlineData("facts", Sample.Facts)]
    [InlineData("citations", Sample.Citations)]
    [InlineData("sources", Sample.Citations / 3)]
    [InlineData("publishers", 200)]
    [InlineData("entities", 120)]
    [InlineData("series", 20)]
    [InlineData("series_points", 480)]
    [InlineData("topics", 14)]
    [InlineData("dossier", 1)]
    public void There_is_a_row_for_every_record(string table, int count) => Assert.Equal(count, Read(Sample.Output, table).Rows.Count);

    [Fact]
    public void Over_the_citations_of_a_fact_new_voices_sum_up_to_its_independent_origins()
    {
        var citations = Read(Sample.Output, "citations");
        var counted = citations.Column("fact").Zip(citations.Column("new_voices").Select(cell => int.Parse(cell ?? "", null)))
            .GroupBy(row => row.First ?? "", row => row.Second).ToDictionary(fact => fact.Key, fact => fact.Sum());

        Assert.All(Sample.Dataset.Findings.Facts, fact => Assert.Equal(fact.Value.IndependentOrigins.Length, counted[fact.Key]));
    }

    [Fact]
    public void A_citation_tells_its_origin_its_voice_and_whether_it_is_independent()
    {
        var built = new CorpusBuilder().Publisher("wire", voice: "agency").Source("report", "wire").Source("copy", relays: ["report"])
            .Fact("visit", ["report", "copy"]);
        var file = Read(Sample.Write(Sample.Of(built.Build())), "citations");

        Assert.Equal(["report", "report"], file.Column("origins"));
        Assert.Equal(["agency", "agency"], file.Column("voices"));
        Assert.Equal(["true", "false"], file.Column("independent"));
        Assert.Equal(["true", "false"], file.Column("direct"));
    }

    [Fact]
    public void Values_come_back_whatever_they_hold()
    {
        string[] notes = ["a,b", "say \"so\"", "one\ntwo\r\nthree", "\"", "=1+1", "+1", "-1", "@x", "", " edge ", "日本, 語"];
        var builder = new CorpusBuilder().Source("s");
        for (var at = 0; at < notes.Length; at++)
        {
            var note = CorpusBuilder.At(notes[at]);
            builder.Fact($"f{at:D2}", ["s"], change: fact => fact with { Note = note });
        }

        Assert.Equal(notes, Read(Sample.Write(Sample.Of(builder.Build())), "facts").Column("note"));
    }

    [Fact]
    public void No_value_is_told_from_an_empty_text()
    {
        var quantity = new Quantity { Span = default, Value = CorpusBuilder.At(new Number(3, 0)), Unit = CorpusBuilder.At("") };
        var built = new CorpusBuilder().Source("s").Fact("a", ["s"]).Fact("b", ["s"], change: fact => fact with { Quantity = quantity });

        Assert.Equal([null, ""], Read(Sample.Write(Sample.Of(built.Build())), "facts").Column("unit"));
    }

    [Fact]
    public void Bounds_are_written_as_an_interval()
    {
        var quantity = new Quantity { Span = default, Min = CorpusBuilder.At(new Number(1.50m, 2)), Unit = CorpusBuilder.At("t") };
        var built = new CorpusBuilder().Source("s").Fact("a", ["s"], change: fact => fact with { Quantity = quantity });

        Assert.Equal(["1.50/.."], Read(Sample.Write(Sample.Of(built.Build())), "facts").Column("value_text"));
    }

    [Theory]
    [InlineData("2023", "2023-01-01", "2023-12-31")]
    [InlineData("2024-02~", "2024-02-01", "2024-02-29")]
    [InlineData("../2023", null, "2023-12-31")]
    [InlineData("2022/..", "2022-01-01", null)]
    public void A_date_is_told_as_written_and_by_the_days_that_it_may_mean(string when, string? from, string? to)
    {
        var file = Read(Sample.Write(Sample.Of(new CorpusBuilder().Source("s").Fact("f", ["s"], when: when).Build())), "facts");

        Assert.Equal([when], file.Column("when_edtf"));
        Assert.Equal([from], file.Column("when_from"));
        Assert.Equal([to], file.Column("when_to"));
    }

    [Theory]
    [InlineData("facts.csv")]
    [InlineData("citations.csv")]
    public void The_files_by_topic_together_hold_every_row_once(string name)
    {
        var whole = CsvFile.Parse(Sample.Output.Text($"data/{name}"));
        var parts = Sample.Dataset.Corpus.Topics.Select(topic => CsvFile.Parse(Sample.Output.Text($"data/by-topic/{topic.Id}/{name}"))).ToList();

        Assert.All(parts, part => Assert.Equal(whole.Header, part.Header));
        Assert.Equal(Keys([whole]), Keys(parts));
    }

    private static IEnumerable<string> Keys(IEnumerable<CsvFile> files) =>
        files.SelectMany(file => file.Rows).Select(row => string.Join('|', row)).Order(StringComparer.Ordinal);

    private static CsvFile Read(MemoryOutput output, string table) => CsvFile.Parse(output.Text($"data/{table}.csv"));

    private static Table Table(string name) => TableCatalogue.All.Single(table => table.Name == name);
}
