using System.Collections.Concurrent;
using Dossier.Editions.Data.Entries;
using Dossier.Editions.Data.Json;

namespace Dossier.Editions.Data;

/// <summary>The dossier as a dataset: <c>data/</c>.</summary>
internal static class DataEdition
{
    /// <summary>What <c>--only</c> calls it, and the folder that it writes into.</summary>
    public const string Name = "data";

    /// <summary>The folder of the facts, one file each.</summary>
    public const string FactFolder = "facts";

    /// <summary>The file that a reader opens first, relative to the output folder.</summary>
    public const string StartingPoint = Name + "/README.md";

    /// <summary>Writes all files.</summary>
    /// <param name="dataset">What they state.</param>
    /// <param name="output">Where to.</param>
    /// <param name="jobs">How many threads may write at once, from 1.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static void Write(Dataset dataset, IOutput output, int jobs, CancellationToken cancellation)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation };
        Action[] work =
        [
            .. DataFiles.Of(dataset).Select(file => (Action)(() => output.Write($"{Name}/{file.Path}", file.Write))),
            () => WriteFacts(dataset, output, cancellation),
        ];
        // One by one: the first and longest must not wait for others of its share.
        Parallel.ForEach(Partitioner.Create(work, EnumerablePartitionerOptions.NoBuffering), options, step => step());
    }

    private static void WriteFacts(Dataset dataset, IOutput output, CancellationToken cancellation)
    {
        using var json = new FactJson();
        foreach (var fact in dataset.Facts)
        {
            cancellation.ThrowIfCancellationRequested();
            output.Write($"{Name}/{FactFolder}/{fact.Fact.Id}.json", json.Of(fact));
        }
    }
}
