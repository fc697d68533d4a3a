using System.Collections.Concurrent;
using Dossier.Editions.Data.Entries;
using Dossier.Editions.Data.Json;

namespace Dossier.Editions.Data;

/// <summary>Writes the files of the dataset.</summary>
internal static class DatasetOutput
{
    /// <summary>The folder of all files.</summary>
    public const string Folder = "data";

    /// <summary>The folder of the facts, one file each.</summary>
    public const string FactFolder = "facts";

    // Few enough that all threads end together.
    private const int FactsAtOnce = 500;

    /// <summary>Writes all files.</summary>
    /// <param name="dataset">What they state.</param>
    /// <param name="output">Where to.</param>
    /// <param name="jobs">How many threads may write at once, from 1.</param>
    /// <param name="written">Hears of each fact's file: the fact and the bytes, good for the time of the call.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static void Write(Dataset dataset, IOutput output, int jobs, Action<string, ReadOnlyMemory<byte>> written, CancellationToken cancellation)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation };
        // One by one: the first and longest must not wait for others of its share.
        Parallel.ForEach(Partitioner.Create(Work(dataset, output, written, cancellation), EnumerablePartitionerOptions.NoBuffering), options, step => step());
    }

    // Made while it is done: the first file does not wait for all facts to be followed to their origins.
    private static IEnumerable<Action> Work(Dataset dataset, IOutput output, Action<string, ReadOnlyMemory<byte>> written, CancellationToken cancellation)
    {
        foreach (var file in DataFiles.Of(dataset))
            yield return () => output.Write($"{Folder}/{file.Path}", file.Write);
        foreach (var facts in dataset.Facts.Chunk(FactsAtOnce))
            yield return () => WriteFacts(facts, output, written, cancellation);
    }

    private static void WriteFacts(FactEntry[] facts, IOutput output, Action<string, ReadOnlyMemory<byte>> written, CancellationToken cancellation)
    {
        using var json = new FactJson();
        foreach (var fact in facts)
        {
            cancellation.ThrowIfCancellationRequested();
            var bytes = json.Of(fact);
            output.Write($"{Folder}/{FactFolder}/{fact.Fact.Id}.json", bytes.Span);
            written(fact.Fact.Id, bytes);
        }
    }
}
