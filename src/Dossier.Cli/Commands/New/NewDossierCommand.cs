using System.CommandLine;
using Dossier.Build;
using Dossier.Cli.Terminals;

namespace Dossier.Cli.Commands.New;

/// <summary><c>dossier new dossier</c>: a small, complete dossier to start from.</summary>
internal static class NewDossierCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, Surroundings surroundings)
    {
        var folder = new Argument<string>("folder") { Description = "the folder of the new dossier; it must be empty or not exist yet", HelpName = "DIR" };
        var dryRun = new Option<bool>("--dry-run", "-n") { Description = "print which files would be written, and write nothing" };
        var command = new Command("dossier", "Write a small, complete dossier that builds: a sample, to be replaced file by file.") { folder, dryRun };
        command.SetAction(result => Run(result.GetValue(folder) ?? "", result.GetValue(dryRun), terminal, surroundings));
        return command;
    }

    private static int Run(string name, bool isDryRun, Terminal terminal, Surroundings surroundings)
    {
        var folder = Path.GetFullPath(name, surroundings.CurrentFolder);
        var fault = Refusal(folder, name);
        if (fault is null && !isDryRun)
            fault = ContentChanges.Write(folder, Starter.Files);
        if (fault is not null)
        {
            terminal.WriteFault(fault);
            return ExitCode.Environment;
        }

        foreach (var file in Starter.Files)
            terminal.Out.Write($"{(isDryRun ? "Would write" : "Wrote")} {name.TrimEnd('/', '\\')}/{file.Path}\n");
        if (!isDryRun)
            terminal.Out.Write($"Next: cd {name}, then dossier check, then dossier build\n");
        return ExitCode.Clean;
    }

    // A fresh repository is as good as an empty folder.
    private static BuildFault? Refusal(string folder, string name)
    {
        if (File.Exists(folder))
            return new BuildFault($"`{name}` is a file", "give the name of a folder that does not exist yet");
        try
        {
            return !Directory.Exists(folder) || Directory.EnumerateFileSystemEntries(folder).All(entry => Path.GetFileName(entry) == ".git")
                ? null
                : new BuildFault($"the folder `{name}` is not empty", "nothing is overwritten: give another one");
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return DiskFault.Of(fault, $"look into `{name}`");
        }
    }
}
