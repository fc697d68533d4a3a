using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Dossier.Text;

namespace Dossier.Cli;

/// <summary>Reads an option's value where it must be one of a few names, or several of them.</summary>
internal static class NamedChoice
{
    /// <summary>One name; an error where it is unknown.</summary>
    /// <param name="argument">What the parser read.</param>
    /// <param name="kind">What the names are: <c>format</c>.</param>
    /// <param name="known">The names there are.</param>
    public static string? One(ArgumentResult argument, string kind, IReadOnlyCollection<string> known)
    {
        var name = argument.Tokens.Count == 1 ? argument.Tokens[0].Value : "";
        Check(argument, kind, name, known);
        return name;
    }

    /// <summary>Lets shells complete the names.</summary>
    public static Option<T> Offering<T>(this Option<T> option, IEnumerable<string> known)
    {
        option.CompletionSources.Add([.. known]);
        return option;
    }

    /// <summary>Names with commas between them, each once, in the order of those there are; an error for each that is unknown.</summary>
    public static ImmutableArray<string> Several(ArgumentResult argument, string kind, IReadOnlyCollection<string> known)
    {
        var names = argument.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries)).ToList();
        foreach (var name in names)
            Check(argument, kind, name, known);
        return [.. known.Where(names.Contains)];
    }

    private static void Check(ArgumentResult argument, string kind, string name, IReadOnlyCollection<string> known)
    {
        if (known.Contains(name, StringComparer.Ordinal))
            return;
        var help = Spelling.Nearest(name, known) is { } nearest ? $"did you mean `{nearest}`?"
            : known.Count == 0 ? "there is none yet"
            : $"there are {string.Join(", ", known.Select(each => $"`{each}`"))}";
        argument.AddError($"there is no {kind} `{name}`{UsageErrors.HelpMark}{help}");
    }
}
