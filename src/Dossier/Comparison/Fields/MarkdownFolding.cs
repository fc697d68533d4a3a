using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Dossier.Comparison.Fields;

/// <summary>Makes Markdown that reads the same the same text, wherever its author broke the lines.</summary>
/// <remarks>
/// CommonMark 0.31, 6.8: a line break within a paragraph is a space. Only what surely goes on with a paragraph is joined to it: a line that
/// could begin an item, a quotation, a row of a table or a heading stays a line, so that no change of meaning is lost.
/// </remarks>
internal static partial class MarkdownFolding
{
    /// <summary>The Markdown with the lines of its paragraphs joined and blank lines at its ends taken away.</summary>
    public static string Fold(string markdown) => string.Join("\n\n", Blocks(markdown));

    /// <summary>What blank lines part, each folded; a fence with all that it holds is one.</summary>
    public static ImmutableArray<string> Blocks(string markdown)
    {
        var blocks = ImmutableArray.CreateBuilder<string>();
        var block = new List<string>();
        string? fence = null;
        foreach (var line in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            if (fence is null && string.IsNullOrWhiteSpace(line))
            {
                End();
                continue;
            }

            var mark = Fence().Match(line).Groups["mark"].Value;
            if (fence is null && mark.Length > 0)
                End();
            block.Add(line);
            if (fence is not null && mark.StartsWith(fence, StringComparison.Ordinal))
                EndFence();
            else if (fence is null && mark.Length > 0)
                fence = mark;
        }

        if (fence is null)
            End();
        else
            EndFence();
        return blocks.ToImmutable();

        void End()
        {
            if (block.Count > 0)
                blocks.Add(FoldBlock([.. block]));
            block.Clear();
        }

        void EndFence()
        {
            blocks.Add(string.Join('\n', block));
            block.Clear();
            fence = null;
        }
    }

    private static string FoldBlock(ImmutableArray<string> lines)
    {
        if (IndentedCode().IsMatch(lines[0]))
            return string.Join('\n', lines);
        var folded = new List<string> { lines[0].TrimEnd('\t') };
        foreach (var line in lines.AsSpan()[1..])
        {
            if (BeginsSomething().IsMatch(line) || EndsSomething().IsMatch(folded[^1]))
                folded.Add(line);
            else
                folded[^1] = folded[^1].TrimEnd(' ') + " " + line.Trim(' ', '\t');
        }

        folded[^1] = folded[^1].TrimEnd(' ');
        return string.Join('\n', folded);
    }

    [GeneratedRegex(@"^ {0,3}(?<mark>`{3,}|~{3,})", RegexOptions.NonBacktracking)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^(?: {4}|\t)", RegexOptions.NonBacktracking)]
    private static partial Regex IndentedCode();

    [GeneratedRegex(@"^\s*(?:#|[-*+>|=_]|\d+[.)]|:::)|\|", RegexOptions.NonBacktracking)]
    private static partial Regex BeginsSomething();

    // Headings, fences of blocks, rows, and breaks that show.
    [GeneratedRegex(@"^ {0,3}(?:#|:::)|\||(?: {2}|\\)$", RegexOptions.NonBacktracking)]
    private static partial Regex EndsSomething();
}
