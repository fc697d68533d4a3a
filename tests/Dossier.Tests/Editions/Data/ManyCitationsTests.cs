using System.Globalization;
using Dossier.Analysis;
using Dossier.Benchmarks.Citations;
using Dossier.Editions.Data;
using Dossier.Editions.Data.Entries;
using Dossier.Model;
using Dossier.Tests.Support;
using ModelFact = Dossier.Model.Fact;

namespace Dossier.Tests.Editions.Data;

/// <summary>More citations than one keeps in memory: made while they are written, and loaded into a real server.</summary>
public sealed class ManyCitationsTests
{
    private static readonly Lazy<(CitationWorld World, MemoryOutput Output)> Many = new(() =>
    {
        var world = new CitationWorld(20_000);
        return (world, Write(new StreamedDataset(world)));
    });

    [Fact]
    public void A_world_of_which_nothing_is_kept_is_written_as_one_that_was_loaded_and_analysed()
    {
        var world = new CitationWorld(2100);
        var corpus = CitationWorld.Frame() with
        {
            Facts = new RecordSet<ModelFact>(Enumerable.Range(0, world.Facts).Select(CitationWorld.Fact)),
            Sources = new RecordSet<Source>(Enumerable.Range(0, world.Sources).Select(CitationWorld.Source)),
        };

        var streamed = Write(new StreamedDataset(world));
        var kept = Write(new Dataset(corpus, Analyzer.Analyze(corpus), new("0.0.0", null)));

        Assert.Equal(kept.Paths, streamed.Paths);
        Assert.All(kept.Paths, path => Assert.Equal(kept.Text(path), streamed.Text(path)));
    }

    [SkippableFact]
    public void A_server_takes_every_row_and_says_what_falls_with_a_source()
    {
        var (world, output) = Many.Value;
        using var server = LoadedServer.OrSkip(output);

        Assert.Equal(
            $"{world.Facts}|{world.Sources}|{world.Citations}|{world.Citations}",
            server.Ask("SELECT (SELECT count(*) FROM facts), (SELECT count(*) FROM sources), (SELECT count(*) FROM citations), (SELECT count(*) FROM citation_origins)"));
        Assert.Equal(Lost(world), server.Ask("SELECT source, count(*) FROM v_facts_lost_with_source GROUP BY source ORDER BY source"));
        Assert.Equal(Lost(world), server.Ask(
            """
            SELECT origin, count(*)
            FROM (SELECT fact, min(origin) AS origin FROM citation_origins GROUP BY fact HAVING count(DISTINCT origin) = 1) AS lone
            GROUP BY origin ORDER BY origin
            """));
    }

    [SkippableFact]
    public void The_files_by_topic_together_are_the_whole_in_either_form()
    {
        var (_, output) = Many.Value;
        using var server = LoadedServer.OrSkip(output);
        var topics = Enumerable.Range(0, CitationWorld.Topics).Select(topic => topic.ToString("D7", CultureInfo.InvariantCulture)).ToList();

        server.Type("CREATE TABLE parts (LIKE citations); CREATE TABLE lines (line jsonb);");
        server.Type(string.Concat(topics.Select(topic => $"\\copy parts FROM 'by-topic/topic-{topic}/citations.csv' WITH (FORMAT csv, HEADER true)\n")));
        server.Type(string.Concat(topics.Select(topic =>
            $"\\copy lines FROM 'by-topic/topic-{topic}/citations.ndjson' WITH (FORMAT csv, DELIMITER E'\\x01', QUOTE E'\\x02')\n")));

        Assert.Equal("0|0", server.Ask(
            "SELECT (SELECT count(*) FROM (TABLE citations EXCEPT ALL TABLE parts) AS missing), (SELECT count(*) FROM (TABLE parts EXCEPT ALL TABLE citations) AS added)"));
        Assert.Equal("0", server.Ask(
            """
            SELECT count(*)
            FROM citations c
            FULL JOIN lines l ON l.line ->> 'fact' = c.fact AND (l.line ->> 'number')::integer = c.number
            WHERE (l.line ->> 'source', l.line ->> 'origins', l.line ->> 'voices', (l.line ->> 'newVoices')::integer, l.line ->> 'locator')
              IS DISTINCT FROM (c.source, c.origins, c.voices, c.new_voices, c.locator)
            """));
    }

    // Counted from the numbers alone: neither the analysis nor SQL had a part in it.
    private static string Lost(CitationWorld world) => string.Join('\n', Enumerable.Range(0, world.Facts)
        .Where(fact => CitationWorld.Cited(fact).Select(CitationWorld.OriginOf).Distinct().Count() == 1)
        .GroupBy(fact => CitationWorld.OriginOf(CitationWorld.Cited(fact)[0]))
        .Select(origin => $"{CitationWorld.SourceId(origin.Key)}|{origin.Count()}").Order(StringComparer.Ordinal));

    private static MemoryOutput Write(Dataset dataset)
    {
        var output = new MemoryOutput();
        foreach (var file in DataFiles.Of(dataset).Where(file => file.MediaType is "text/csv" or "application/x-ndjson" or "application/sql"))
            ((Dossier.Editions.IOutput)output).Write($"data/{file.Path}", file.Write);
        return output;
    }
}
