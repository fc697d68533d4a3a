using System.Globalization;
using Dossier.Editions.Data;

namespace Dossier.Benchmarks.Citations;

/// <summary>
/// Writes a world of so many citations with the edition's own writers, one record in memory at a time; then, where PostgreSQL is installed, loads it by the
/// edition's own script and asks which facts lose every origin with one source.
/// </summary>
internal static class CitationLoad
{
    // How many facts each source takes along; the same from the citations alone, as a second opinion.
    private const string Lost = "SELECT count(*) || ' facts, with ' || count(DISTINCT source) || ' sources' FROM v_facts_lost_with_source";

    private const string Derived =
        """
        SELECT count(*) || ' facts, with ' || count(DISTINCT origin) || ' sources'
        FROM (SELECT fact, min(origin) AS origin FROM citation_origins GROUP BY fact HAVING count(DISTINCT origin) = 1) AS lone
        """;

    private const string One = "SELECT count(*) FROM v_facts_lost_with_source WHERE source = 'source-0000000'";

    /// <summary>The files that a database engine takes.</summary>
    public static IEnumerable<DataFile> Files(StreamedDataset dataset) =>
        DataFiles.Of(dataset).Where(file => file.MediaType is "text/csv" or "application/x-ndjson" or "application/sql");

    public static void Print(TextWriter output, int citations, string folder)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new IOException($"`{folder}` is not empty");
        var world = new CitationWorld(citations);
        var files = new FolderOutput(folder);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        var written = Cost.Of(() => Parallel.ForEach(Files(new StreamedDataset(world)), parallel, file => files.Write($"{DatasetOutput.Folder}/{file.Path}", file.Write)));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{world.Citations} citations, {world.Facts} facts, {world.Sources} sources: {files.Sizes.Count} files, {files.Sizes.Values.Sum() / 1e6:F0} MB; peak {Cost.Peak} MB"));
        output.WriteLine($"  written        {written}");
        using var server = PostgresServer.Start();
        if (server is null)
            output.WriteLine(PostgresServer.Missing);
        else
            Ask(output, server, Path.GetFullPath(Path.Combine(folder, DatasetOutput.Folder)));
    }

    private static void Ask(TextWriter output, PostgresServer server, string data)
    {
        output.WriteLine($"  loaded         {Cost.Of(() => server.Load(data))}");
        foreach (var (name, sql) in new[] { ("by the view", Lost), ("by citations", Derived), ("one source", One) })
        {
            var answer = "";
            var cost = Cost.Of(() => answer = server.Ask(sql));
            output.WriteLine($"  {name,-14} {cost}: {answer}");
        }
    }
}
