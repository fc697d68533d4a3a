using Dossier.Build;
using Dossier.Text;

namespace Dossier.Cli.Terminals;

/// <summary>One line for each stage that is over, without control characters: for logs.</summary>
internal sealed class PlainProgress(TextWriter writer) : IProgressView
{
    /// <inheritdoc/>
    public T Run<T>(Func<IProgress<BuildStage>, T> work) => work(new Lines(writer));

    private sealed class Lines(TextWriter writer) : IProgress<BuildStage>
    {
        private readonly StageClock clock = new();

        public void Report(BuildStage value)
        {
            lock (clock.Gate)
            {
                var elapsed = clock.Note(value);
                if (value.State != StageState.Begun)
                    writer.Write($"{DisplayText.Harmless(value.Text)}{elapsed}\n");
            }
        }
    }
}
