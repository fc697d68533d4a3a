using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Dossier.Cli;

/// <summary>Help that ends with examples: most people read only these.</summary>
internal sealed class HelpWithExamples(HelpAction help, IReadOnlyDictionary<Command, string> examples) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        if (examples.TryGetValue(parseResult.CommandResult.Command, out var text))
            parseResult.InvocationConfiguration.Output.Write(text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n");
        return ExitCode.Clean;
    }
}
