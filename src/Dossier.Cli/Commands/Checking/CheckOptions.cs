using System.CommandLine;
using System.CommandLine.Parsing;
using Dossier.Build;
using Dossier.Diagnostics.Formats;

namespace Dossier.Cli.Commands.Checking;

/// <summary>The options of <c>dossier check</c>.</summary>
/// <param name="surroundings">Tells the day, where it is asked for.</param>
internal sealed class CheckOptions(Surroundings surroundings)
{
    /// <summary>How to write down what was found.</summary>
    public Option<string?> Format { get; } = FormatOption();

    /// <summary>Whether warnings fail as errors do.</summary>
    public Option<bool> Strict { get; } = WarningsAsErrors.Option();

    /// <summary>Whether to apply safe suggestions.</summary>
    public Option<bool> Fix { get; } = new("--fix") { Description = "mend what needs no judgement, show each change, and check again" };

    /// <summary>Whether to leave the files as they are.</summary>
    public Option<bool> DryRun { get; } = new("--dry-run", "-n") { Description = "with --fix: show what would change, and write nothing" };

    /// <summary>The revision to check against.</summary>
    public Option<string?> Against { get; } = new("--against")
    {
        Description = "tell only what changed since this revision: faults in what it touched, faults that are new, and claims that changed "
            + "while their citations did not",
        HelpName = "REV",
    };

    /// <summary>What excerpts are held against.</summary>
    public CaptureOptions Captures { get; } = new();

    /// <summary>What is asked over the network.</summary>
    public LinkCheckOptions Links { get; } = new();

    /// <summary>Whether to look for what is stale.</summary>
    public StalenessOptions Staleness { get; } = new(surroundings);

    /// <summary>Whether notes are told one by one.</summary>
    public Option<bool> All { get; } = new("--all") { Description = "tell each note, also where there are many of a kind" };

    /// <summary>Gives the command these options, in the order of the help text.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { Format, Strict, Against, Fix, DryRun, All })
            command.Add(option);
        Captures.AddTo(command);
        Links.AddTo(command);
        Staleness.AddTo(command);
        command.Validators.Add(CheckTogether);
    }

    /// <summary>What the caller asked for, or why it cannot be done here.</summary>
    public Attempt<CheckRequest> Read(ParseResult result, Locations locations)
    {
        var located = locations.Resolve(result);
        if (!located.Succeeded)
            return located.Fault;
        var options = Captures.Resolve(result, Told(result, located.Value), locations);
        if (!options.Succeeded)
            return options.Fault;
        return new CheckRequest
        {
            Build = options.Value,
            Format = DiagnosticFormats.All.First(each => each.Name == (result.GetValue(Format) ?? DiagnosticFormats.Human.Name)),
            Links = Links.Read(result, surroundings),
            Against = result.GetValue(Against),
            Fixing = !result.GetValue(Fix) ? Fixing.None : result.GetValue(DryRun) ? Fixing.DryRun : Fixing.Write,
        };
    }

    private BuildOptions Told(ParseResult result, BuildOptions options) =>
        Staleness.Resolve(result, options) with { WarningsAsErrors = result.GetValue(Strict), TellsEachNote = result.GetValue(All) };

    // One without the other would do something else than its author thinks.
    private void CheckTogether(CommandResult result)
    {
        if (result.GetValue(DryRun) && !result.GetValue(Fix))
            result.AddError($"`--dry-run` says how to do what `--fix` does{UsageErrors.HelpMark}write `--fix --dry-run`");
    }

    private static Option<string?> FormatOption()
    {
        var names = DiagnosticFormats.All.Select(each => each.Name).ToList();
        var purposes = string.Join("; ", DiagnosticFormats.All.Select(each => $"{each.Name}, {each.Purpose}"));
        return new Option<string?>("--format", "-f")
        {
            Description = $"how to write it down: {purposes} [default: human]",
            HelpName = string.Join('|', names),
            CustomParser = argument => NamedChoice.One(argument, "format", names),
        }.Offering(names);
    }
}
