using System.CommandLine;
using Dossier.Build;
using Dossier.Cli.Terminals;
using Dossier.Drafting;
using Dossier.Drafting.Kinds;
using Dossier.Loading;
using Dossier.Loading.Binding;
using Dossier.Loading.Content;
using Dossier.Loading.Fields;

namespace Dossier.Cli.Commands.New;

/// <summary><c>dossier new fact</c> and its like: a file for one record.</summary>
internal static class NewRecordCommand
{
    /// <summary>Makes the command for a kind of record.</summary>
    public static Command Create(RecordKind kind, Locations locations, Terminal terminal, Surroundings surroundings)
    {
        var dryRun = new Option<bool>("--dry-run", "-n") { Description = "print what would be written, and write nothing" };
        var yes = new Option<bool>("--yes", "-y") { Description = "ask nothing, also on a terminal" };
        var command = new Command(kind.Name, $"Write {kind.Shape.Name.Replace("'s front matter", "", StringComparison.Ordinal)}: {char.ToLowerInvariant(kind.Shape.Description[0])}{kind.Shape.Description[1..]}.");
        var pasted = kind is SourceKind ? AddressArgument() : null;
        if (pasted is not null)
            command.Add(pasted);
        RecordOptions.Add(command, kind, (result, target) => KnownIds(locations, result, target));
        command.Add(dryRun);
        command.Add(yes);
        command.SetAction((result, cancellation) => Background.Run(() =>
        {
            var located = locations.Resolve(result);
            if (!located.Succeeded)
            {
                terminal.WriteFault(located.Fault);
                return ExitCode.Environment;
            }

            var desk = new RecordDesk(kind, located.Value, Read(located.Value), result.GetValue(yes) ? terminal with { Prompts = null } : terminal, surroundings.Today)
            {
                IsDryRun = result.GetValue(dryRun),
                Pasted = pasted is null ? null : result.GetValue(pasted),
            };
            var (record, repeated) = RecordOptions.Read(result, kind);
            return desk.Run(record, repeated, cancellation);
        }));
        return command;
    }

    private static Argument<string?> AddressArgument() => new("address")
    {
        Description = "the address of the page, one of an archived copy, or a DOI: what it says is filled in",
        Arity = ArgumentArity.ZeroOrOne,
        HelpName = "ADDRESS",
    };

    private static LoadedContent Read(BuildOptions options) =>
        ContentLoader.Read(new FolderContent(options.Content), options.ContentPrefix, options.Jobs).Content;

    private static IEnumerable<string> KnownIds(Locations locations, ParseResult result, ReferenceKind target) =>
        locations.Resolve(result) is { Succeeded: true, Value: { } options } ? new KnownRecords(Read(options)).Of(target).Select(known => known.Id) : [];
}
