using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Dossier.Build;
using Dossier.Cli.Terminals;
using Dossier.Editions;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier build</c>: everything, into the output folder.</summary>
internal static class BuildCommand
{
    private const string Examples = """

        Examples:
          dossier build                        publish everything into output/
          dossier build --only site,data       these editions only; the output folder then holds no others
          dossier build --output /tmp/preview  somewhere else
          dossier build --as-of 2024-04-08     what could be known on that day, and nothing later
          dossier build --warnings-as-errors   publish nothing while there are warnings
          dossier build --rev v1.0             as it was at a tag, a branch or any commit of the history

        The output is swapped in when it is complete: a build that fails leaves the earlier one as it
        was. Progress and diagnostics go to the standard error, what was written to the standard output.
        Exit codes: 0 published, 1 errors in the content, 2 wrong usage or something about the machine.
        """;

    /// <summary>Makes the command.</summary>
    public static CommandWithExamples Create(Locations locations, Terminal terminal)
    {
        var only = OnlyOption();
        var strict = WarningsAsErrors.Option();
        var knownOn = KnownOnOption();
        var revision = new Option<string?>("--rev")
        {
            Description = "publish the content and templates of this revision, anything that git takes for one, without touching the working tree",
            HelpName = "REV",
        };
        var command = new Command("build", "Check the content and publish every edition of the dossier.") { only, knownOn, strict, revision };
        command.SetAction((result, cancellation) => Background.Run(() =>
        {
            var located = locations.Resolve(result);
            if (!located.Succeeded)
            {
                terminal.WriteFault(located.Fault);
                return ExitCode.Environment;
            }

            var options = located.Value with
            {
                Only = result.GetValue(only).OrEmpty(),
                KnownOn = result.GetValue(knownOn),
                WarningsAsErrors = result.GetValue(strict),
                Revision = result.GetValue(revision),
            };
            return Run(options, locations, terminal, cancellation);
        }));
        return new CommandWithExamples(command, Examples);
    }

    private static int Run(BuildOptions options, Locations locations, Terminal terminal, CancellationToken cancellation)
    {
        var result = ProgressView.For(terminal).Run(progress => Builder.Run(options, progress, cancellation));
        BuildReport.Write(result, locations.Display(options.Output), terminal);
        return result.Fault is not null ? ExitCode.Environment : result.Report.Errors > 0 ? ExitCode.Faults : ExitCode.Clean;
    }

    private static Option<ImmutableArray<string>> OnlyOption()
    {
        var names = EditionCatalogue.All.Select(edition => edition.Name).ToList();
        return new Option<ImmutableArray<string>>("--only")
        {
            Description = $"only these editions, with commas between them: {string.Join(", ", names)}",
            HelpName = "EDITIONS",
            CustomParser = argument => NamedChoice.Several(argument, "edition", names),
        }.Offering(names);
    }

    private static Option<DateOnly?> KnownOnOption() => new("--as-of")
    {
        Description = "publish what could be known on that day: sources that were out, and what follows from them",
        HelpName = "DATE",
        CustomParser = ParseDay,
    };

    private static DateOnly? ParseDay(ArgumentResult argument)
    {
        var text = argument.Tokens.Count == 1 ? argument.Tokens[0].Value : "";
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        argument.AddError($"`--as-of` takes a day such as `2024-04-08`, not `{text}`");
        return null;
    }

    private static ImmutableArray<string> OrEmpty(this ImmutableArray<string> names) => names.IsDefault ? [] : names;
}
