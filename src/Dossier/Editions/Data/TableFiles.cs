using Dossier.Editions.Data.Entries;
using Dossier.Editions.Data.Json;
using Dossier.Editions.Data.Rows;
using Dossier.Editions.Data.Tables;
using Dossier.Editions.Data.Tables.Definitions;

namespace Dossier.Editions.Data;

/// <summary>The files that are made of tables.</summary>
internal static class TableFiles
{
    /// <summary>The folder of the files by topic.</summary>
    public const string TopicFolder = "by-topic";

    /// <summary>A whole table as CSV.</summary>
    public static DataFile Csv(Table table, Dataset dataset) => new($"{table.Name}.csv", table.Description, stream =>
    {
        using var cells = CsvCells.Begin(table, stream);
        table.Write(dataset, cells);
    });

    /// <summary>The facts and the citations of a topic, each as CSV and as newline-delimited JSON.</summary>
    public static IEnumerable<DataFile> OfTopic(TopicEntry topic, Dataset dataset)
    {
        var folder = $"{TopicFolder}/{topic.Topic.Id}/";
        yield return new(folder + "facts.csv", "the topic's facts", stream => WriteCsv(FactsTable.Table, dataset.FactsOf(topic), stream));
        yield return new(folder + "facts.ndjson", "the topic's facts", stream => DossierJson.WriteLines(dataset.FactsOf(topic), stream));
        yield return new(folder + "citations.csv", "their citations", stream => WriteCsv(CitationsTable.Table, Citations(topic, dataset), stream));
        yield return new(folder + "citations.ndjson", "their citations", stream => WriteNdjson(CitationsTable.Table, Citations(topic, dataset), stream));
    }

    /// <summary>Some rows as CSV.</summary>
    public static void WriteCsv<T>(Table<T> table, IEnumerable<T> rows, Stream stream)
    {
        using var cells = CsvCells.Begin(table, stream);
        table.Write(rows, cells);
    }

    /// <summary>Some rows as newline-delimited JSON.</summary>
    public static void WriteNdjson<T>(Table<T> table, IEnumerable<T> rows, Stream stream)
    {
        using var cells = NdjsonCells.Begin(table, stream);
        table.Write(rows, cells);
    }

    private static IEnumerable<CitationEntry> Citations(TopicEntry topic, Dataset dataset) => dataset.FactsOf(topic).SelectMany(fact => fact.Citations);
}
