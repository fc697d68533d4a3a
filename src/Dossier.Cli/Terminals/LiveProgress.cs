using Dossier.Build;
using Dossier.Text;
using Spectre.Console;

namespace Dossier.Cli.Terminals;

/// <summary>A moving line that says what is being done, and above it a line for each stage that is over.</summary>
internal sealed class LiveProgress(IAnsiConsole console) : IProgressView
{
    /// <inheritdoc/>
    public T Run<T>(Func<IProgress<BuildStage>, T> work) =>
        console.Status().Spinner(Spinner.Known.Dots).Start("Starting", status => work(new Stages(console, status)));

    private sealed class Stages(IAnsiConsole console, StatusContext status) : IProgress<BuildStage>
    {
        private readonly StageClock clock = new();

        public void Report(BuildStage value)
        {
            lock (clock.Gate)
            {
                var elapsed = clock.Note(value);
                var text = Spectre.Console.Markup.Escape(DisplayText.Harmless(value.Text));
                if (value.State == StageState.Done)
                    console.MarkupLine($"[green]✓[/] {text}[grey]{elapsed}[/]");
                else if (value.State == StageState.Notice)
                    console.MarkupLine($"[yellow]![/] {text}");
                if (clock.Running is { Length: > 0 } running)
                    status.Status(Spectre.Console.Markup.Escape(running));
            }
        }
    }
}
