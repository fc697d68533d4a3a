using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Dossier.Cli.Terminals;

namespace Dossier.Cli;

/// <summary>Help that ends with examples: most people read only these.</summary>
internal sealed class HelpWithExamples(HelpAction help, IReadOnlyDictionary<Command, string> examples, int width) : SynchronousCommandLineAction
{
    // wider than this no line is written, on however wide a terminal
    private const int Widest = 100;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        if (examples.TryGetValue(parseResult.CommandResult.Command, out var text))
            parseResult.InvocationConfiguration.Output.Write(Fitted(text.ReplaceLineEndings("\n").TrimEnd('\n')) + "\n");
        return ExitCode.Clean;
    }

    // Prose is broken anew; a list, whose lines are indented, stays as it is.
    private string Fitted(string text) => string.Join(
        "\n\n",
        text.Split("\n\n").Select(part => part.Contains("\n ", StringComparison.Ordinal) ? part : string.Join('\n', Paragraph.Wrap(part, Math.Min(width, Widest)))));
}
