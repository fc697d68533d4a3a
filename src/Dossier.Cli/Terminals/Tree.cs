namespace Dossier.Cli.Terminals;

/// <summary>Draws who hangs on whom. What has been drawn once with its branches is only named again.</summary>
/// <param name="sheet">Where to.</param>
/// <param name="childrenOf">What hangs on a node.</param>
/// <param name="label">What is said of a node, and what besides where there is room.</param>
internal sealed class Tree(Sheet sheet, Func<string, IReadOnlyCollection<string>> childrenOf, Func<string, (string Text, string Aside)> label)
{
    // Deeper branches would begin where the line ends.
    private const int Deepest = 12;

    private readonly HashSet<string> drawn = new(StringComparer.Ordinal);

    /// <summary>Draws what hangs on a node, which itself has been named already.</summary>
    public void Branches(string node) => Branches(node, "", 1);

    private void Branches(string node, string stem, int depth)
    {
        drawn.Add(node);
        var left = childrenOf(node).Count;
        foreach (var child in childrenOf(node))
        {
            var isLast = --left == 0;
            var hasBranches = childrenOf(child).Count > 0;
            var isKnown = drawn.Contains(child) && hasBranches;
            var (text, aside) = label(child);
            sheet.Drawn(stem + (isLast ? "└─ " : "├─ "), text, isKnown ? "see above" : hasBranches && depth == Deepest ? "and further" : aside);
            if (hasBranches && !isKnown && depth < Deepest)
                Branches(child, stem + (isLast ? "   " : "│  "), depth + 1);
        }
    }
}
