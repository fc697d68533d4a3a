using System.Collections.Immutable;

namespace Dossier.Typesetting.Layout;

/// <summary>Finds the headings of a document, in order, however deep they stand.</summary>
internal static class HeadingScan
{
    public static IReadOnlyList<Heading> Of(Document document)
    {
        var headings = new List<Heading>();
        var rest = new Stack<Block>();
        foreach (var section in document.Sections)
        {
            Push(rest, section.Blocks);
            while (rest.TryPop(out var block))
                Visit(block, headings, rest);
        }
        return headings;
    }

    private static void Visit(Block block, List<Heading> headings, Stack<Block> rest)
    {
        switch (block)
        {
            case Heading { InContents: true } heading:
                headings.Add(heading);
                break;
            case Quote quote:
                Push(rest, quote.Blocks);
                break;
            case KeepTogether kept:
                Push(rest, kept.Blocks);
                break;
            case SideBySide sides:
                Push(rest, sides.Right);
                Push(rest, sides.Left);
                break;
            case ListBlock list:
                for (int i = list.Items.Length - 1; i >= 0; i--)
                    Push(rest, list.Items[i].Blocks);
                break;
        }
    }

    private static void Push(Stack<Block> rest, ImmutableArray<Block> blocks)
    {
        for (int i = blocks.Length - 1; i >= 0; i--)
            rest.Push(blocks[i]);
    }
}
