using System.Diagnostics;
using System.Globalization;
using Dossier.Build;
using Dossier.Checking;
using Dossier.Editions;

namespace Dossier.Benchmarks;

/// <summary>What a build of the real dossier spends its time on: each stage twice, the first time with the compiler at work.</summary>
internal static class Stages
{
    public static void Print(TextWriter output)
    {
        for (var round = 1; round <= 3; round++)
        {
            output.WriteLine(round == 1 ? "cold" : "warm");
            Measure(output);
        }

        output.WriteLine($"peak working set {Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000} MB");
    }

    private static void Measure(TextWriter output)
    {
        var jobs = Environment.ProcessorCount;
        var corpus = Timed(output, "load", () => RealContent.Load(jobs));
        var findings = Timed(output, "analyse", () => RealContent.Analyze(corpus, jobs));
        Timed(output, "check", () => Checker.Check(corpus, findings));
        var history = Timed(output, "history", () => HistoryReader.Read(RealContent.Options(jobs)));
        foreach (var edition in EditionCatalogue.All)
        {
            var press = Timed(output, $"prepare {edition.Name}", () => Press.Prepare(corpus, findings, RealContent.Templates, "templates/", "", [edition], history).Press);
            Timed(output, $"print {edition.Name}", () => press?.Print(new NullOutput(), jobs, CancellationToken.None));
        }
    }

    private static T Timed<T>(TextWriter output, string stage, Func<T> run)
    {
        var before = GC.GetTotalAllocatedBytes();
        var watch = Stopwatch.StartNew();
        var result = run();
        var allocated = (GC.GetTotalAllocatedBytes() - before) / 1e6;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {stage,-20} {watch.Elapsed.TotalMilliseconds,8:F0} ms {allocated,8:F0} MB allocated"));
        return result;
    }
}
