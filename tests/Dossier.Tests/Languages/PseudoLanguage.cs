using System.Text;
using System.Text.RegularExpressions;
using Dossier.Comparison.Commits;
using Dossier.Loading.Content;
using Dossier.Tests.Support;

namespace Dossier.Tests.Languages;

/// <summary>
/// A language for tests: English in Cyrillic letters, under the tag of Russian, whose signs and forms it takes. The strings are written in it, and so
/// is the prose of the content: what then still stands on a page in Latin letters was written into the program or a template.
/// </summary>
internal static partial class PseudoLanguage
{
    public const string Tag = "ru";

    private const string Latin = "abcdefghijklmnopqrstuvwxyz";
    private const string Cyrillic = "абцдефгхийклмнопярстувшхыз";

    /// <summary>The templates that ship with the program, with this language for Russian.</summary>
    public static MemoryContent Templates()
    {
        var english = File.ReadAllText(Path.Combine(ProjectFolders.Repository, "templates", "strings", "en.yaml"));
        return FixtureContent.Templates(($"strings/{Tag}.yaml", string.Join('\n', english.Split('\n').Select(Phrase))));
    }

    /// <summary>A small dossier with one of everything, its prose in this language.</summary>
    public static MemoryContent Content()
    {
        var files = FixtureContent.Over(Path.Combine(ProjectFolders.Fixtures, "Languages", "content"));
        return FixtureContent.With(
            [.. files.List().Select(file => (file.Path, Content(file.Path, Encoding.UTF8.GetString(files.Read(file.Path).Bytes.Span))))]);
    }

    /// <summary>A history of that dossier: facts that came together, one that changed in all ways, one that came and one that went.</summary>
    public static History History()
    {
        var content = Content();
        var facts = content.List().Where(file => file.Path.StartsWith("facts/", StringComparison.Ordinal))
            .ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(content.Read(file.Path).Bytes.Span), StringComparer.Ordinal);
        const string talks = "facts/diplomacy/grain-talks-2024.yaml";
        const string trade = "facts/trade/goods-trade-2024.yaml";
        var early = facts[trade].Replace("basis: measured", "basis: reported", StringComparison.Ordinal).Replace("when: 2024", "when: 2024-01/2024-11", StringComparison.Ordinal)
            .Replace("value: 25.0", "min: 23.5", StringComparison.Ordinal);
        return new MadeUpHistory()
            .Commit(Of("Add the first facts\n\nFrom the archive."), [.. facts.Where(fact => fact.Key is not (talks or trade)).Select(fact => (fact.Key, (string?)fact.Value)), (trade, early)])
            .Commit(Of("Add the talks"), (talks, facts[talks].Replace("translations:", "# translations:", StringComparison.Ordinal).Replace("unnamed-sources: true", "", StringComparison.Ordinal).Replace("  - source: relay-e-2024-05-04\n    origin: self\n", "", StringComparison.Ordinal)))
            .Commit(Of("Complete both"), (trade, facts[trade]), (talks, facts[talks]))
            .Commit(Of("Drop one"), ("facts/trade/gone-2022.yaml", facts[trade]))
            .Commit(Of("Drop it again"), ("facts/trade/gone-2022.yaml", null))
            .Build();
    }

    /// <summary>A text in this language; a point between digits becomes one in the middle, so that it is no number of English.</summary>
    public static string Of(string english) => PointInNumber().Replace(string.Concat(english.Select(Letter)), "·");

    private static char Letter(char letter)
    {
        var index = Latin.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal);
        return index < 0 ? letter : char.IsAsciiLetterUpper(letter) ? char.ToUpperInvariant(Cyrillic[index]) : Cyrillic[index];
    }

    // `name: text` or `name: {one: '…', other: '…'}`: names, forms, places, and the addresses of links stay.
    private static string Phrase(string line) => PhraseLine().Match(line) is { Success: true } phrase
        ? phrase.Groups["name"].Value + Outside(KeptOfPhrases(), phrase.Groups["text"].Value)
        : line;

    private static string Content(string path, string text) => path.EndsWith(".md", StringComparison.Ordinal)
        ? Chapter(text)
        : string.Join('\n', Blocks(text.Split('\n')));

    private static string Chapter(string text)
    {
        var parts = text.Split("---\n", 3);
        var body = parts[2].Split('\n').Select(line => line.StartsWith(":::", StringComparison.Ordinal) ? line : Outside(KeptOfMarkdown(), line));
        return $"---\n{string.Join('\n', Blocks(parts[1].Split('\n')))}---\n{string.Join('\n', body)}";
    }

    private static IEnumerable<string> Blocks(IEnumerable<string> lines)
    {
        var inBlock = false;
        foreach (var line in lines)
        {
            inBlock = inBlock && (line.Length == 0 || line.StartsWith("  ", StringComparison.Ordinal));
            yield return inBlock ? Outside(KeptOfMarkdown(), line) : ContentLine(line);
            inBlock |= line.EndsWith(": |", StringComparison.Ordinal);
        }
    }

    private static string ContentLine(string line) => line.Contains('{', StringComparison.Ordinal) || line.StartsWith("editors:", StringComparison.Ordinal)
        ? FlowText().Replace(line, match => match.Groups["key"].Value + Of(match.Groups["text"].Value))
        : BlockText().Replace(line, match => match.Groups["key"].Value + Of(match.Groups["text"].Value));

    private static string Outside(Regex kept, string text)
    {
        var written = new StringBuilder();
        var end = 0;
        foreach (Match match in kept.Matches(text))
        {
            written.Append(Of(text[end..match.Index])).Append(match.Value);
            end = match.Index + match.Length;
        }

        return written.Append(Of(text[end..])).ToString();
    }

    [GeneratedRegex(@"(?<=\d)\.(?=\d)")]
    private static partial Regex PointInNumber();

    [GeneratedRegex("^(?<name>[a-z0-9-]+: )(?<text>.*)$")]
    private static partial Regex PhraseLine();

    [GeneratedRegex(@"(?<=[{ ])(one|few|many|other): (?=['""])|\{[a-z0-9]\}|\]\((?!#)[^)]*\)|`[^`]*`")]
    private static partial Regex KeptOfPhrases();

    [GeneratedRegex(@"\[\[[^\]]*\]\]|\[@[^\],]*|\]\([^)]*\)|`[^`]*`")]
    private static partial Regex KeptOfMarkdown();

    [GeneratedRegex(@"(?<key>\b(?:name|title|reliability-why|note|unit|basis|norland|suria): |editors: )(?<text>[^,{}]+)")]
    private static partial Regex FlowText();

    [GeneratedRegex(@"^(?<key>[- ]*(?:title|subtitle|statement|attribution|name|role|author|excerpt|locator|summary|question|note|unit): )(?<text>(?!\|).+)$")]
    private static partial Regex BlockText();
}
