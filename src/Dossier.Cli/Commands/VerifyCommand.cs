using System.CommandLine;
using Dossier.Build;
using Dossier.Cli.Terminals;
using Dossier.Verification;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier verify</c>: whether an output, or a file of it, is as it was built.</summary>
internal static class VerifyCommand
{
    private const string Examples = """

        Examples:
          dossier verify                      every file of output/ against its manifest
          dossier verify public/              another output folder
          dossier verify report.pdf           a report by itself: all of its bytes, and the dataset inside
          dossier verify report.pdf --manifest manifest.json
                                              the same, and whether it is the published one
          dossier verify --format json        one object, for programs

        The checksums show every accident. Against somebody who changes files and checksums alike, only
        a manifest helps that was fetched from where the dossier is published.
        Exit codes: 0 as it was built, 1 something differs, 2 wrong usage or nothing to verify with.
        """;

    /// <summary>Makes the command.</summary>
    public static CommandWithExamples Create(Locations locations, Terminal terminal)
    {
        var target = new Argument<string?>("path")
        {
            Description = "an output folder, a report (PDF) or another file of an output [default: the dossier's output folder]",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var list = new Option<string?>("--manifest")
        {
            Description = "the manifest.json or SHA256SUMS to hold a single file against [default: the nearest beside it or above it]",
            HelpName = "FILE",
        };
        var format = VerificationFormats.Option();
        var command = new Command("verify", "Say whether an output folder, or a file of it, is as it was built.") { target, list, format };
        command.SetAction((result, cancellation) => Background.Run(() =>
        {
            var verified = Run(result, result.GetValue(target), result.GetValue(list), locations, cancellation);
            if (!verified.Succeeded)
            {
                terminal.WriteFault(verified.Fault);
                return ExitCode.Environment;
            }

            VerificationFormats.Write(verified.Value, result.GetValue(format), terminal);
            return verified.Value.Report.IsClean ? ExitCode.Clean : ExitCode.Faults;
        }));
        return new CommandWithExamples(command, Examples);
    }

    private static Attempt<Verified> Run(ParseResult result, string? target, string? list, Locations locations, CancellationToken cancellation)
    {
        var path = target is null ? OutputOf(locations.Resolve(result)) : locations.Absolute(target);
        if (!path.Succeeded)
            return path.Fault;
        var name = locations.Display(path.Value);
        try
        {
            if (list is not null && !File.Exists(locations.Absolute(list)))
                return new BuildFault($"there is no file `{list}`");
            if (Directory.Exists(path.Value))
                return list is null
                    ? Named(name + "/", FolderVerification.Run(path.Value, name, locations.JobsOf(result), cancellation))
                    : new BuildFault("`--manifest` is for a single file", "a folder is held against the manifest in it");
            return File.Exists(path.Value)
                ? Named(name, FileVerification.Run(path.Value, name, list is null ? null : locations.Absolute(list)))
                : new BuildFault($"there is no file or folder `{name}`", target is null ? "build it with: dossier build" : null);
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return DiskFault.Of(fault, $"read `{name}`") with { Help = null };
        }
    }

    private static Attempt<string> OutputOf(Attempt<BuildOptions> options) => options.Succeeded ? options.Value.Output : options.Fault;

    private static Attempt<Verified> Named(string name, Attempt<VerificationReport> report) => report.Succeeded ? new Verified(name, report.Value) : report.Fault;
}

/// <summary>What was verified and what came of it.</summary>
internal sealed record Verified(string Name, VerificationReport Report);
