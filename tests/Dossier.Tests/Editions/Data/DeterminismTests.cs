using Dossier.Tests.Support;

namespace Dossier.Tests.Editions.Data;

public sealed class DeterminismTests
{
    [Fact]
    public void Two_builds_give_the_same_bytes_whatever_the_number_of_jobs()
    {
        var again = Sample.Write(Sample.Of(SyntheticCorpus.Of(Sample.Facts, Sample.Citations)), jobs: 4);

        Assert.Equal(Sample.Output.Paths, again.Paths);
        Assert.All(again.Paths, path => Assert.True(Sample.Output[path].AsSpan().SequenceEqual(again[path]), $"{path} differs"));
    }

    [Fact]
    public void A_cancelled_build_stops()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(
            () => Dossier.Editions.Data.DatasetOutput.Write(Sample.Dataset, new MemoryOutput(), 2, (_, _) => { }, cancelled.Token));
    }
}
