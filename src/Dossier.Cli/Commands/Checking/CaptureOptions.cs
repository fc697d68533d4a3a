using System.CommandLine;
using Dossier.Build;
using Dossier.Build.Capturing;
using Dossier.Cli.Terminals;

namespace Dossier.Cli.Commands.Checking;

/// <summary>The options with which <c>check</c> holds excerpts against copies of their sources.</summary>
internal sealed class CaptureOptions
{
    /// <summary>The folder of captures where none is named, below the root.</summary>
    public const string DefaultFolder = "captures";

    private readonly Option<string?> captures = new("--captures")
    {
        Description = $"hold excerpts against copies of their sources [without DIR: <root>/{DefaultFolder}]",
        HelpName = "DIR",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> record = new("--lock") { Description = "record what was found in content/captures.lock.yaml; implies --captures" };

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        command.Add(captures);
        command.Add(record);
    }

    /// <summary>What was told of captures, added to all else.</summary>
    public Attempt<BuildOptions> Resolve(ParseResult result, BuildOptions options, Locations locations)
    {
        var records = result.GetValue(record);
        if (result.GetResult(captures) is null && !records)
            return options;
        var folder = locations.Absolute(result.GetValue(captures)) ?? Path.Combine(options.Root, DefaultFolder);
        return Directory.Exists(folder)
            ? options with { Captures = folder, RecordsCaptures = records }
            : new BuildFault($"there is no folder `{locations.Display(folder)}` with copies of sources", "`dossier capture SOURCE FILE` takes one");
    }

    /// <summary>Records what was found, where that was asked for and the content could be read.</summary>
    /// <returns>Whether nothing prevented it.</returns>
    public static bool Record(BuildOptions options, Inspection inspection, Terminal terminal)
    {
        if (!options.RecordsCaptures || inspection.Review is not { } review)
            return true;
        var (isWritten, fault) = CaptureLockFile.Record(options, review.Lock);
        if (fault is not null)
            terminal.WriteFault(fault);
        else
            terminal.Error.Write(isWritten ? $"Recorded in {CaptureLockFile.Shown(options)}\n" : $"{CaptureLockFile.Shown(options)} is up to date\n");
        return fault is null;
    }
}
