using System.Diagnostics;
using System.Globalization;

namespace Dossier.Benchmarks;

/// <summary>What something cost.</summary>
/// <param name="Elapsed">The time that went by.</param>
/// <param name="Processors">The time of all processors, the compiler's and the collector's included: what other programs did beside it is not in it.</param>
/// <param name="Allocated">Bytes.</param>
internal sealed record Cost(TimeSpan Elapsed, TimeSpan Processors, long Allocated)
{
    /// <summary>The most memory that the process ever had, in millions of bytes.</summary>
    public static long Peak
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return process.PeakWorkingSet64 / 1_000_000;
        }
    }

    public static Cost Of(Action action)
    {
        var (allocated, processors) = (GC.GetTotalAllocatedBytes(), Environment.CpuUsage.TotalTime);
        var watch = Stopwatch.StartNew();
        action();
        return new Cost(watch.Elapsed, Environment.CpuUsage.TotalTime - processors, GC.GetTotalAllocatedBytes() - allocated);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Elapsed.TotalMilliseconds,6:F0} ms, {Processors.TotalMilliseconds,6:F0} ms of processors, {Allocated / 1e6,5:F0} MB allocated");
}
