using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Dossier.Cli;

/// <summary>The options that every command has.</summary>
internal sealed class CommonOptions
{
    private const int MostJobs = 256;

    /// <summary>The dossier's folder.</summary>
    public Option<string?> Root { get; } = Folder(
        "--root", "-r", "the dossier's folder [default: this one or the nearest above it that holds content/dossier.yaml]");

    /// <summary>The folder of the content.</summary>
    public Option<string?> Content { get; } = Folder("--content", "-c", "the folder of the content [default: <root>/content]");

    /// <summary>The folder of the templates.</summary>
    public Option<string?> Templates { get; } = Folder(
        "--templates", "-t", "the folder of the templates [default: <root>/templates, else the program's own]");

    /// <summary>The folder that is written.</summary>
    public Option<string?> Output { get; } = Folder("--output", "-o", "the folder that is written [default: <root>/output]");

    /// <summary>How many threads may work.</summary>
    public Option<int?> Jobs { get; } = new("--jobs", "-j")
    {
        Description = "how many threads may work; the result is the same [default: one for each processor]",
        HelpName = "N",
        Recursive = true,
        CustomParser = ParseJobs,
    };

    /// <summary>Whether a fault in the program itself is shown in full.</summary>
    public Option<bool> Verbose { get; } = new("--verbose", "-v") { Description = "show all there is to know of an internal error", Recursive = true };

    /// <summary>Gives a command these options; its subcommands take them over.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { Root, Content, Templates, Output, Jobs, Verbose })
            command.Add(option);
    }

    private static Option<string?> Folder(string name, string letter, string description) =>
        new(name, letter) { Description = description, HelpName = "DIR", Recursive = true };

    private static int? ParseJobs(ArgumentResult argument)
    {
        var text = argument.Tokens.Count == 1 ? argument.Tokens[0].Value : "";
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs is >= 1 and <= MostJobs)
            return jobs;
        argument.AddError($"`--jobs` takes a whole number from 1 to {MostJobs}, not `{text}`");
        return null;
    }
}
