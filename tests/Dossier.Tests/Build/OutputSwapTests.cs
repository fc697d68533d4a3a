using Dossier.Tests.Support;

namespace Dossier.Tests.Build;

public sealed class OutputSwapTests : IDisposable
{
    private const int Never = int.MaxValue;
    private const int NoSpace = 28;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Killed_at_any_step_the_old_or_the_new_output_is_there_in_full_after_the_next_start(bool canExchange)
    {
        var outcomes = Enumerable.Range(0, StepsOfABuild(canExchange)).Select(step => AfterAKill(step, canExchange)).ToList();

        Assert.DoesNotContain(null, outcomes);
        Assert.Equal(["old", "new"], outcomes.Distinct());
    }

    [SkippableFact]
    public void Where_folders_trade_names_no_moment_is_without_an_output()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "only Linux lets two folders trade names here");
        for (var step = 0; step < StepsOfABuild(canExchange: true); step++)
        {
            Kill(step, canExchange: true);
            Assert.NotNull(Outputs.Says(folder));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_full_disk_at_any_step_is_reported_or_harmless_and_the_output_whole(bool canExchange)
    {
        for (var step = 0; step < StepsOfABuild(canExchange); step++)
        {
            Outputs.Build(folder, "old");
            var result = Outputs.Build(folder, "new", new FailingDisk(step, new IOException("no room", NoSpace), canExchange));

            Assert.Equal(result.Succeeded ? "new" : "old", Outputs.Says(folder));
            if (result.Fault is { } fault)
                Assert.EndsWith("the disk is full", fault.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_readme_put_back_by_git_after_a_kill_does_not_cost_the_old_output()
    {
        folder.Write("output/README.md", "# Output\n");
        Outputs.Build(folder, "old");
        Directory.Move(folder["output"], folder[".output.dossier-previous"]);
        folder.Write("output/README.md", "# Output\n");

        Outputs.Begin(folder).Value?.Dispose();

        Assert.Equal("old", Outputs.Says(folder));
    }

    [Fact]
    public void The_next_build_clears_everything_away()
    {
        for (var step = 0; step < StepsOfABuild(canExchange: false); step++)
        {
            Kill(step, canExchange: false);
            Outputs.Build(folder, "next");
            Assert.Equal(["output"], folder.Names());
        }
    }

    private int StepsOfABuild(bool canExchange)
    {
        var disk = new FailingDisk(Never, null, canExchange);
        folder.Write("output/README.md", "# Output\n");
        Outputs.Build(folder, "old");
        Outputs.Build(folder, "new", disk);
        return disk.Steps;
    }

    private string? AfterAKill(int step, bool canExchange)
    {
        Kill(step, canExchange);
        Outputs.Begin(folder).Value?.Dispose();
        return Outputs.Says(folder);
    }

    private void Kill(int step, bool canExchange)
    {
        Outputs.Build(folder, "old");
        Assert.Throws<KilledException>(() => Outputs.Build(folder, "new", new FailingDisk(step, null, canExchange)));
    }
}
