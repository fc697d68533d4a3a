using System.Globalization;
using Dossier.Analysis;
using Dossier.Benchmarks.Synthetic;
using Dossier.Editions;
using Dossier.Editions.Data;
using Dossier.Editions.Data.Entries;
using Dossier.Loading;

namespace Dossier.Benchmarks;

/// <summary>The data edition of a made-up dossier with six citations a fact: how long it takes, what of it takes longest, and how much memory there was.</summary>
internal static class DataEditionSpeed
{
    private const int Rounds = 4;
    private const int Listed = 12;

    public static void Print(TextWriter output, int facts)
    {
        var jobs = Environment.ProcessorCount;
        var dataset = Load(facts, jobs);
        var corpus = dataset.Corpus;
        output.WriteLine(
            $"{corpus.Facts.Count} facts, {corpus.Facts.Sum(fact => fact.Citations.Length)} citations, {corpus.Sources.Count} sources; "
            + $"loaded and analysed, the peak was {Cost.Peak} MB");
        for (var round = 1; round <= Rounds; round++)
        {
            var written = new NullOutput();
            // Each round begins as a build does, with nothing followed yet.
            var press = Press.Prepare(corpus, dataset.Findings, RealContent.Templates, "templates/", "", [new DataEdition()]).Press;
            var cost = Cost.Of(() => press?.Print(written, jobs, CancellationToken.None));
            output.WriteLine($"{(round == 1 ? "cold" : "warm")} {cost}, {Millions(written.Bytes)} MB written, peak {Cost.Peak} MB");
        }

        PrintFiles(output, dataset);
    }

    private static Dataset Load(int facts, int jobs)
    {
        var corpus = ContentLoader.Load(new SyntheticContent(new SyntheticSize(facts)).InMemory(), "content", jobs).Corpus
            ?? throw new InvalidOperationException("the made-up content has errors");
        return new Dataset(corpus, Analyzer.Analyze(corpus, jobs), new BuiltFrom("0.0.0", null));
    }

    // On one thread, file by file: what to look at first.
    private static void PrintFiles(TextWriter output, Dataset dataset)
    {
        var costs = DataFiles.Of(dataset)
            .GroupBy(file => file.Path.Contains('/', StringComparison.Ordinal) ? file.Path[..(file.Path.IndexOf('/', StringComparison.Ordinal) + 1)] : file.Path)
            .Select(group => (group.Key, Cost: Cost.Of(() => Write(group))));
        foreach (var (path, cost) in costs.OrderByDescending(file => file.Cost.Processors).Take(Listed))
            output.WriteLine($"  {path,-22} {cost}");
    }

    private static void Write(IEnumerable<DataFile> files)
    {
        var output = new NullOutput();
        foreach (var file in files)
            output.Write(file.Path, file.Write);
    }

    private static string Millions(long bytes) => (bytes / 1e6).ToString("F0", CultureInfo.InvariantCulture);
}
