using System.Diagnostics;
using System.Globalization;
using Dossier.Build;

namespace Dossier.Cli.Terminals;

/// <summary>Times the stages of a run; safe to use from several threads while its lock is held.</summary>
internal sealed class StageClock
{
    private readonly Dictionary<string, (string Text, long Begun)> running = new(StringComparer.Ordinal);

    /// <summary>Held while news is taken in and shown.</summary>
    public Lock Gate { get; } = new();

    /// <summary>What is being done, in the order in which it began.</summary>
    public string Running => string.Join(", ", running.Values.OrderBy(stage => stage.Begun).Select(stage => stage.Text));

    /// <summary>Takes in the news of a stage.</summary>
    /// <returns>What to add to its text: how long the stage took, if it is over.</returns>
    public string Note(BuildStage stage)
    {
        if (stage.State == StageState.Begun)
            running[stage.Name] = (stage.Text, Stopwatch.GetTimestamp());
        var ended = stage.State == StageState.Done && running.Remove(stage.Name, out var entry) ? entry.Begun : (long?)null;
        return ended is { } begun ? $" ({Seconds(Stopwatch.GetElapsedTime(begun))})" : "";
    }

    /// <summary>A time for people: <c>0.4 s</c>.</summary>
    public static string Seconds(TimeSpan elapsed) => string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalSeconds:0.0} s");
}
