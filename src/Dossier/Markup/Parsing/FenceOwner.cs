using Dossier.Markup.Syntax;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Dossier.Markup.Parsing;

/// <summary>
/// Tells whose a closing line is. Markdig asks the outermost open block first, before the quotes, lists and code inside it have seen the
/// line, so a block must leave the line alone where something inside will want it.
/// </summary>
internal static class FenceOwner
{
    /// <summary>Whether a closing line of so many colons ends this block and not one inside it.</summary>
    public static bool Owns(BlockProcessor processor, MarkupContext context, IFenced block, int colons)
    {
        if (block.Fence.Colons != colons || HoldsOpenCode(processor, block))
            return false;
        for (var index = context.Open.Count - 1; index >= 0 && context.Open[index] != block; index--)
        {
            var inner = context.Open[index];
            if (inner.Fence.Colons == colons && Reaches(processor, inner, block, inner.Fence.ContentColumn))
                return false;
        }

        return true;
    }

    private static bool HoldsOpenCode(BlockProcessor processor, IFenced block)
    {
        var last = (Block)block;
        while (last is ContainerBlock { LastChild: { } child })
            last = child;
        return last is FencedCodeBlock { ClosingFencedCharCount: 0 } code && Reaches(processor, code, block, ContentColumn(code));
    }

    // A line that begins with a colon is in no quote that begins inside the block, and in a list item only if it is indented that far.
    private static bool Reaches(BlockProcessor processor, IBlock inner, IFenced outer, int contentColumn)
    {
        for (var parent = inner.Parent; parent is not null && parent != outer; parent = parent.Parent)
        {
            if (parent is QuoteBlock)
                return false;
        }

        return processor.Column >= contentColumn;
    }

    private static int ContentColumn(Block block)
    {
        for (var parent = block.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is ListItemBlock item)
                return item.ColumnWidth;
        }

        return 0;
    }
}
