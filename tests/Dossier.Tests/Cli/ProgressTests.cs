using Dossier.Build;
using Dossier.Cli.Terminals;

namespace Dossier.Tests.Cli;

public sealed class ProgressTests
{
    private static readonly BuildStage[] News =
    [
        new("load", StageState.Begun, "loading the content"),
        new("load", StageState.Done, "Loaded 1 fact [seed] \u001b[2J"),
        new("lock", StageState.Notice, "Waiting for another build"),
    ];

    [Fact]
    public void Redirected_progress_is_a_line_for_each_stage_that_is_over()
    {
        using var writer = new StringWriter();

        Tell(new PlainProgress(writer));

        Assert.Matches("^Loaded 1 fact \\[seed\\] ␛\\[2J \\([0-9]+\\.[0-9] s\\)\nWaiting for another build\n$", writer.ToString());
    }

    [Fact]
    public void Live_progress_says_the_same_and_content_cannot_send_escape_sequences()
    {
        using var writer = new StringWriter();
        var terminal = new Terminal { Out = TextWriter.Null, Error = writer, ErrorIsLive = true };

        Tell(ProgressView.For(terminal));

        Assert.Contains("Loaded 1 fact [seed] ␛[2J", writer.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[2J", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_works_result_is_handed_on() => Assert.Equal(7, new PlainProgress(TextWriter.Null).Run(_ => 7));

    private static void Tell(IProgressView view) => view.Run(progress =>
    {
        foreach (var stage in News)
            progress.Report(stage);
        return 0;
    });
}
