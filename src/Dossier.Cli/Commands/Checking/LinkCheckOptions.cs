using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Dossier.Build.Links;

namespace Dossier.Cli.Commands.Checking;

/// <summary>The options of <c>dossier check</c> about the network.</summary>
internal sealed class LinkCheckOptions
{
    private const int UsualDays = 30;
    private const int MostDays = 3650;

    /// <summary>Whether addresses are asked.</summary>
    public Option<bool> Links { get; } = new("--links")
    {
        Description = "also ask the addresses of sources, over the network, whether they still lead to their pages; answers are kept in links.lock.yaml",
    };

    /// <summary>How long an answer holds.</summary>
    public Option<int?> Days { get; } = new("--days")
    {
        Description = $"with --links: ask again what was asked that many days ago; 0: ask all [default: {UsualDays}]",
        HelpName = "N",
        CustomParser = ParseDays,
    };

    /// <summary>Where the patch goes.</summary>
    public Option<string?> Patch { get; } = new("--patch")
    {
        Description = "with --links: write the proposed new addresses there, for `git apply` [default: shown at the end]",
        HelpName = "FILE",
    };

    /// <summary>Whether private networks are asked too.</summary>
    public Option<bool> AllowPrivate { get; } = new("--allow-private") { Hidden = true };

    /// <summary>Gives the command these options.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { Links, Days, Patch, AllowPrivate })
            command.Add(option);
        command.Validators.Add(CheckTogether);
    }

    /// <summary>What the caller asked for; null where no address is to be asked.</summary>
    public LinkRequest? Read(ParseResult result, Surroundings surroundings) => !result.GetValue(Links) ? null : new LinkRequest(
        new LinkOptions
        {
            Today = surroundings.Today,
            Days = result.GetValue(Days) ?? UsualDays,
            AllowPrivate = result.GetValue(AllowPrivate),
        },
        result.GetValue(Patch) is { } patch ? Path.GetFullPath(patch, surroundings.CurrentFolder) : null);

    private void CheckTogether(CommandResult result)
    {
        foreach (var option in new Option[] { Days, Patch, AllowPrivate })
        {
            if (!result.GetValue(Links) && result.GetResult(option) is { Implicit: false })
                result.AddError($"`{option.Name}` says how to do what `--links` does{UsageErrors.HelpMark}write `--links {option.Name}`");
        }
    }

    private static int? ParseDays(ArgumentResult argument)
    {
        var text = argument.Tokens.Count == 1 ? argument.Tokens[0].Value : "";
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= MostDays)
            return days;
        argument.AddError($"`--days` takes a whole number from 0 to {MostDays}, not `{text}`");
        return null;
    }
}

/// <summary>How addresses are to be asked.</summary>
/// <param name="Options">The manner.</param>
/// <param name="Patch">The absolute path of the patch, or null where it is shown.</param>
internal sealed record LinkRequest(LinkOptions Options, string? Patch);
