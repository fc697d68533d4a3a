using System.Diagnostics;
using System.Globalization;
using Dossier.Editions.Site.Search;
using Dossier.Pages.Views;

namespace Dossier.Benchmarks;

/// <summary>Writes the search index of about so many facts, and says how long it takes and how large its pieces are.</summary>
internal static class SearchPieces
{
    public static void Print(TextWriter output, int facts, string folder)
    {
        var corpus = MultipliedContent.Of(RealContent.Load(Environment.ProcessorCount), facts);
        var views = new ViewSet(corpus, RealContent.Analyze(corpus, Environment.ProcessorCount));
        GC.Collect();
        var before = Peak();
        var processor = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        var pieces = new FolderOutput(folder);
        SearchFiles.Write(views, pieces, "site", Environment.ProcessorCount, CancellationToken.None);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{corpus.Facts.Count} facts, {corpus.Sources.Count} sources: {watch.Elapsed.TotalSeconds:F1} s, {(Environment.CpuUsage.TotalTime - processor).TotalSeconds:F1} s of processors; "
            + $"peak working set {before:F0} MB before, {Peak():F0} MB after"));
        foreach (var kind in pieces.Sizes.GroupBy(piece => Path.GetFileNameWithoutExtension(piece.Key).TrimEnd("0123456789".ToCharArray())).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {kind.Key,-8} {kind.Count(),6} files {kind.Sum(piece => piece.Value) / 1e3,10:F0} KB, largest {kind.Max(piece => piece.Value) / 1e3,6:F0} KB"));
        }
    }

    private static double Peak() => Process.GetCurrentProcess().PeakWorkingSet64 / 1e6;
}
