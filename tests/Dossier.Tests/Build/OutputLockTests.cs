using Dossier.Build;
using Dossier.Tests.Support;

namespace Dossier.Tests.Build;

public sealed class OutputLockTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_second_build_is_told_of_the_first()
    {
        using var first = Outputs.Begin(folder).Value;

        Assert.Contains("another build is writing into", Outputs.Begin(folder).Fault?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_build_does_not_disturb_the_one_at_work()
    {
        using (var first = Outputs.Begin(folder).Value)
        {
            Assert.NotNull(first);
            Outputs.Write(first, "site/a.html", "a");
            Outputs.Begin(folder);

            Assert.True(first.Commit(Outputs.Provenance).Succeeded);
        }

        Assert.Equal(["output"], folder.Names());
    }

    [Fact]
    public void A_second_build_waits_for_the_first_and_says_so_once()
    {
        var first = Take(TimeSpan.Zero, () => { });
        Assert.NotNull(first);
        var told = 0;

        // The first lets go when it learns that there is somebody waiting.
        using var second = Take(TimeSpan.FromSeconds(30), () =>
        {
            told++;
            first.Dispose();
        });

        Assert.NotNull(second);
        Assert.Equal(1, told);
    }

    [Fact]
    public void Waiting_can_be_cancelled()
    {
        using var first = Take(TimeSpan.Zero, () => { });
        using var cancellation = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() => OutputLock.Take(folder["lock"], TimeSpan.FromSeconds(30), cancellation.Cancel, cancellation.Token));
    }

    [Fact]
    public void A_lock_that_was_given_back_leaves_no_file()
    {
        Take(TimeSpan.Zero, () => { })?.Dispose();

        Assert.Empty(folder.Names());
    }

    [Fact]
    public void A_file_left_by_a_killed_build_is_taken_over()
    {
        folder.Write("lock", "");

        using var taken = Take(TimeSpan.Zero, () => { });

        Assert.NotNull(taken);
    }

    [Fact]
    public void Never_do_two_hold_it()
    {
        var (holders, most, takes) = (0, 0, 0);
        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ =>
        {
            using var held = Take(TimeSpan.Zero, () => { });
            if (held is null)
                return;
            var now = Interlocked.Increment(ref holders);
            InterlockedMax(ref most, now);
            Interlocked.Increment(ref takes);
            Interlocked.Decrement(ref holders);
        });

        Assert.Equal(1, most);
        Assert.True(takes > 0);
    }

    private static void InterlockedMax(ref int target, int value)
    {
        for (var seen = Volatile.Read(ref target); value > seen; seen = Volatile.Read(ref target))
            Interlocked.CompareExchange(ref target, value, seen);
    }

    private OutputLock? Take(TimeSpan wait, Action onWait) => OutputLock.Take(folder["lock"], wait, onWait, CancellationToken.None);
}
