using System.CommandLine;
using System.CommandLine.Parsing;
using Dossier.Build;
using Dossier.Cli.Terminals;
using Dossier.Text;

namespace Dossier.Cli;

/// <summary>Tells a caller what was wrong with the way the program was called.</summary>
internal static class UsageErrors
{
    /// <summary>Between an error's message and its help, where both come through the parser as one text.</summary>
    public const char HelpMark = '\n';

    /// <summary>Writes every error once, then where to read more.</summary>
    public static void Write(ParseResult result, Terminal terminal)
    {
        foreach (var fault in Faults(result))
            terminal.WriteFault(fault);
        terminal.Error.Write($"\nUsage is explained by: {CommandPath(result.CommandResult)} --help\n");
    }

    private static IEnumerable<BuildFault> Faults(ParseResult result)
    {
        if (Unknown(result) is { } unknown)
            return [UnknownFault(result, unknown)];
        return result.Errors.Select(error => Missing(error.SymbolResult) ?? Told(error.Message));
    }

    private static BuildFault Told(string message)
    {
        var parts = message.Split(HelpMark, 2);
        return new BuildFault(LowerFirst(parts[0].TrimEnd('.').Replace('\'', '`')), parts.ElementAtOrDefault(1));
    }

    // What is missing is named with what it is for, which the parser's own words leave out.
    private static BuildFault? Missing(SymbolResult? symbol) => symbol switch
    {
        ArgumentResult { Tokens.Count: 0, Parent: OptionResult option } => Missing(option),
        ArgumentResult { Tokens.Count: 0, Parent: CommandResult command } argument =>
            new BuildFault($"`{CommandPath(command)}` needs `{argument.Argument.HelpName ?? argument.Argument.Name}`", argument.Argument.Description),
        OptionResult { Tokens.Count: 0 } option => new BuildFault(
            $"`{option.Option.Name}` needs a value", $"{option.Option.Name} {option.Option.HelpName}: {option.Option.Description}"),
        CommandResult { Command.Subcommands.Count: > 0 } command when command.Children.All(child => child is not CommandResult) => new BuildFault(
            $"`{CommandPath(command)}` needs to be told what",
            $"one of {string.Join(", ", command.Command.Subcommands.Where(each => !each.Hidden).Select(each => $"`{each.Name}`"))}"),
        _ => null,
    };

    // An unknown option makes its value unknown too; only the first is worth a word.
    private static string? Unknown(ParseResult result) =>
        result.UnmatchedTokens.OrderBy(token => token.StartsWith('-') ? 0 : 1).FirstOrDefault();

    private static BuildFault UnknownFault(ParseResult result, string token)
    {
        var command = result.CommandResult.Command;
        var name = token.StartsWith('-') ? token.Split('=', ':')[0] : token;
        var (kind, known) = token.StartsWith('-') ? ("option", OptionNames(result.CommandResult))
            : command.Subcommands.Count > 0 ? ("command", command.Subcommands.Where(each => !each.Hidden).Select(each => each.Name))
            : ("argument", []);
        var message = kind == "argument" ? $"`{command.Name}` takes no argument `{name}`" : $"there is no {kind} `{name}`";
        // Of an option with one letter any other is as near.
        return new BuildFault(message, Spelling.Nearest(name, known.Where(each => each.Length > 2 && name.Length > 2)) is { } nearest ? $"did you mean `{nearest}`?" : null);
    }

    private static IEnumerable<string> OptionNames(CommandResult command)
    {
        var own = command.Command.Options.SelectMany(option => option.Aliases.Append(option.Name));
        var above = Ancestors(command).SelectMany(each => each.Command.Options).Where(option => option.Recursive)
            .SelectMany(option => option.Aliases.Append(option.Name));
        return own.Concat(above);
    }

    private static IEnumerable<CommandResult> Ancestors(CommandResult command)
    {
        for (var each = command.Parent as CommandResult; each is not null; each = each.Parent as CommandResult)
            yield return each;
    }

    private static string CommandPath(CommandResult command) =>
        string.Join(' ', Ancestors(command).Reverse().Skip(1).Append(command).Where(each => each.Parent is not null).Select(each => each.Command.Name).Prepend("dossier"));

    private static string LowerFirst(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
