using Dossier.Tests.Editions.Data.Reading;

namespace Dossier.Tests.Editions.Data;

public sealed class ParityTests
{
    private static readonly List<FactRow> Json = FactRow.OfJson(Sample.Output["data/dossier.json"]);

    [Fact]
    public void Every_fact_is_stated() => Assert.Equal(Sample.Dataset.Corpus.Facts.Select(fact => fact.Id), Json.Select(row => row.Id));

    [Fact]
    public void Csv_says_of_every_fact_what_json_says() => Assert.Equal(Json, FactRow.OfCsv(Sample.Output.Text("data/facts.csv")));

    [Fact]
    public void Sqlite_says_of_every_fact_what_json_says() => Assert.Equal(Json, FactRow.OfSqlite(Sample.Output["data/dossier.sqlite"]));
}
