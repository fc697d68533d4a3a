using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Dossier.Analysis;

/// <summary>
/// Which records an editors' Markdown names: <c>[[fact]]</c>, <c>[@source, para 4; @other]</c>, <c>[text](fact:id)</c> and blocks
/// such as <c>::: chart series</c>. Rendering decides what a page shows; this only answers who is named where.
/// </summary>
internal static partial class Narrative
{
    /// <summary>The facts named, in the order of the text, each once.</summary>
    public static ImmutableArray<string> Facts(string markdown) => Ids(markdown, FactReference(), FactLink(), FactArgument());

    /// <summary>The sources named, in the order of the text, each once.</summary>
    public static ImmutableArray<string> Sources(string markdown) => Ids(markdown, SourceReference(), SourceLink());

    /// <summary>The series drawn, in the order of the text, each once.</summary>
    public static ImmutableArray<string> Series(string markdown) => Ids(markdown, ChartBlock());

    /// <summary>The entities linked, in the order of the text, each once.</summary>
    public static ImmutableArray<string> Entities(string markdown) => Ids(markdown, EntityLink());

    private static ImmutableArray<string> Ids(string markdown, params Regex[] patterns)
    {
        var matches = patterns.SelectMany(pattern => pattern.Matches(markdown)).OrderBy(match => match.Index);
        return [.. matches.Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"\[\[([a-z0-9-]+)\]\]", RegexOptions.CultureInvariant)]
    private static partial Regex FactReference();

    [GeneratedRegex(@"\(fact:([a-z0-9-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex FactLink();

    [GeneratedRegex(@"^::: .{0,200}?\bfact=([a-z0-9-]+)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex FactArgument();

    [GeneratedRegex(@"(?:\[|; ?)@([a-z0-9-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex SourceReference();

    [GeneratedRegex(@"\(source:([a-z0-9-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex SourceLink();

    [GeneratedRegex(@"\(entity:([a-z0-9-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex EntityLink();

    [GeneratedRegex(@"^::: ?chart ([a-z0-9-]+)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex ChartBlock();
}
