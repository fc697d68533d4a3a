using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Dossier.Build;

namespace Dossier.Cli.Commands.Checking;

/// <summary>The options with which <c>check</c> looks for what is stale.</summary>
internal sealed class StalenessOptions
{
    private const string ByTheClock = "now";

    private readonly Option<bool> stale = new("--stale") { Description = "note what has probably changed since it was written down" };

    private readonly Option<DateOnly?> today;

    /// <summary>Makes the options.</summary>
    /// <param name="surroundings">Tells the day, where it is asked for.</param>
    public StalenessOptions(Surroundings surroundings) => today = new Option<DateOnly?>("--today")
    {
        Description = $"as of that day, or `{ByTheClock}`; implies --stale [default: the dossier's as-of day]",
        HelpName = "DATE",
        CustomParser = argument => Read(argument, surroundings),
    };

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        command.Add(stale);
        command.Add(today);
    }

    /// <summary>What was told of staleness, added to all else.</summary>
    public BuildOptions Resolve(ParseResult result, BuildOptions options)
    {
        var day = result.GetValue(today);
        return options with { ChecksStaleness = result.GetValue(stale) || day is not null, Today = day };
    }

    // Only who asks for it by name gets the clock's day: otherwise the same command says the same every day.
    private static DateOnly? Read(ArgumentResult argument, Surroundings surroundings)
    {
        var text = argument.Tokens.Count == 1 ? argument.Tokens[0].Value : "";
        if (text == ByTheClock)
            return surroundings.Today;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        argument.AddError($"`--today` takes a day, not `{text}`{UsageErrors.HelpMark}write it like `2026-07-04`, or `{ByTheClock}`");
        return null;
    }
}
