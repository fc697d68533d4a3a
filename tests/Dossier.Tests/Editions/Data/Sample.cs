using Dossier.Analysis;
using Dossier.Editions;
using Dossier.Editions.Data;
using Dossier.Editions.Data.Entries;
using Dossier.Model;
using Dossier.Tests.Support;

namespace Dossier.Tests.Editions.Data;

/// <summary>A small dossier and its data edition, made once; read by many tests, changed by none.</summary>
internal static class Sample
{
    public const int Facts = 240;

    public const int Citations = 900;

    private static readonly Lazy<Dataset> Made = new(() => Of(SyntheticCorpus.Of(Facts, Citations)));

    private static readonly Lazy<MemoryOutput> Written = new(() => Write(Dataset));

    /// <summary>What is stated.</summary>
    public static Dataset Dataset => Made.Value;

    /// <summary>All files.</summary>
    public static MemoryOutput Output => Written.Value;

    /// <summary>The dataset of a corpus.</summary>
    public static Dataset Of(Corpus corpus) => new(corpus, Analyzer.Analyze(corpus), new BuiltFrom("0.1.0", "0123456789ab"));

    /// <summary>Writes all files of a dataset.</summary>
    public static MemoryOutput Write(Dataset dataset, int jobs = 1)
    {
        var output = new MemoryOutput();
        DatasetOutput.Write(dataset, output, jobs, (_, _) => { }, CancellationToken.None);
        return output;
    }
}
