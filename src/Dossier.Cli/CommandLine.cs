using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Dossier.Build;
using Dossier.Cli.Commands;
using Dossier.Cli.Commands.Checking;
using Dossier.Cli.Commands.Explaining;
using Dossier.Cli.Commands.New;
using Dossier.Cli.Terminals;

namespace Dossier.Cli;

/// <summary>The whole command line: what there is, and what becomes of errors.</summary>
internal static class CommandLine
{
    // Clearing away what was written of an output takes a moment.
    private static readonly TimeSpan TimeToTidyUp = TimeSpan.FromSeconds(20);

    private const string About =
        "Turns sourced facts, kept as YAML under git, into a documented dossier: Markdown, a website, a PDF report and a dataset.";

    private const string Epilogue = """

        Examples:
          dossier build                 publish everything into output/
          dossier check                 say what is wrong with the content, and write nothing
          dossier explain NAME          say why a fact stands as it does, or what a diagnostic means
          dossier new source ADDRESS    write down a source; `new fact` a fact; `new dossier` a dossier
          dossier verify                say whether every file of output/ is as it was built

        Results go to the standard output, progress and errors to the standard error. Exit codes:
        0 clean, 1 faults in the content, 2 wrong usage or something about the machine, 130 cancelled.
        """;

    /// <summary>Does what the arguments say.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, Surroundings surroundings)
    {
        var common = new CommonOptions();
        var root = Root(common, terminal, surroundings);
        if (arguments.Count == 0)
            return WriteHelpOnError(root, terminal);
        var result = Parse(root, arguments);
        if (result.Action is ParseErrorAction)
        {
            UsageErrors.Write(result, terminal);
            return ExitCode.Environment;
        }

        try
        {
            return await result.InvokeAsync(Invocation(terminal.Out, terminal.Error), CancellationToken.None);
        }
        catch (OperationCanceledException)
        {
            terminal.Error.Write("cancelled; the earlier output is as it was\n");
            return ExitCode.Cancelled;
        }
        catch (Exception fault)
        {
            WriteInternalError(fault, result.GetValue(common.Verbose), terminal);
            return ExitCode.Environment;
        }
    }

    private static RootCommand Root(CommonOptions common, Terminal terminal, Surroundings surroundings)
    {
        var root = new RootCommand(About);
        var examples = new Dictionary<Command, string> { [root] = Epilogue };
        common.AddTo(root);
        var locations = new Locations(common, surroundings);
        foreach (var (command, example) in Commands(locations, terminal, surroundings))
        {
            root.Add(command);
            examples[command] = example;
            foreach (var part in command.Subcommands)
                examples[part] = example;
        }

        foreach (var help in root.Options.OfType<HelpOption>())
            help.Action = new HelpWithExamples(new HelpAction { MaxWidth = terminal.Width }, examples, terminal.Width);
        return root;
    }

    /// <summary>Every command, in the order of the help text.</summary>
    private static IEnumerable<CommandWithExamples> Commands(Locations locations, Terminal terminal, Surroundings surroundings) =>
    [
        BuildCommand.Create(locations, terminal),
        CheckCommand.Create(locations, terminal, surroundings),
        CaptureCommand.Create(locations, terminal),
        DiffCommand.Create(locations, terminal),
        ExplainCommand.Create(locations, terminal),
        NewCommand.Create(locations, terminal, surroundings),
        SchemaCommand.Create(locations, terminal),
        VerifyCommand.Create(locations, terminal),
        CompletionCommand.Create(terminal),
    ];

    private static ParseResult Parse(RootCommand root, IReadOnlyList<string> arguments) =>
        root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });

    private static int WriteHelpOnError(RootCommand root, Terminal terminal)
    {
        Parse(root, ["--help"]).Invoke(Invocation(terminal.Error, terminal.Error));
        return ExitCode.Environment;
    }

    private static InvocationConfiguration Invocation(TextWriter output, TextWriter error) => new()
    {
        Output = output,
        Error = error,
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = TimeToTidyUp,
    };

    private static void WriteInternalError(Exception fault, bool verbose, Terminal terminal)
    {
        // Threads that work together report together; the first of them will do for a sentence.
        var first = fault is AggregateException { InnerException: { } inner } ? inner : fault;
        var message = first.Message.Split('\n')[0];
        // A full disk behind a redirected output is no mistake of the program.
        terminal.WriteFault(first is IOException ? new BuildFault($"cannot go on: {message}") : new BuildFault(
            $"internal error, please report it: {first.GetType().Name}: {message}",
            verbose ? null : "run the same command with --verbose for the details that a report needs"));
        if (verbose)
            terminal.Error.Write(fault + "\n");
    }
}
