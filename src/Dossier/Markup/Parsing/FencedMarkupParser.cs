using Dossier.Markup.Syntax;
using Dossier.Text;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Dossier.Markup.Parsing;

/// <summary>
/// Parses blocks that lines of colons begin and end. A closing line closes the innermost open block that has exactly as many colons and
/// that the line, with its quote marks and indentation, belongs to.
/// </summary>
internal sealed class FencedMarkupParser : BlockParser
{
    private const int LeastColons = 3;
    private const int DeepestNesting = 8;

    private readonly MarkupBlocks blocks;

    public FencedMarkupParser(MarkupBlocks blocks)
    {
        this.blocks = blocks;
        OpeningCharacters = [':'];
    }

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.Context is not MarkupContext context || FenceLine.Read(processor) is not { } line || line.Colons < LeastColons)
            return BlockState.None;
        if (!line.IsClosing && context.Open.Count < DeepestNesting)
        {
            Open(processor, context, line);
            return BlockState.ContinueDiscard;
        }

        ReportMisplaced(context, line);
        processor.NewBlocks.Push(new MisplacedFence(this) { Span = line.Span, Column = processor.Column });
        return BlockState.BreakDiscard;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (block is not IFenced fenced || processor.Context is not MarkupContext context)
            return BlockState.None;
        if (FenceLine.Read(processor) is { } line && line.Colons >= LeastColons)
        {
            if (line.IsClosing && FenceOwner.Owns(processor, context, fenced, line.Colons))
                return CloseAt(block, fenced, line);
            if (!line.IsClosing && block is FigureBlock)
                return BlockState.None;
        }

        if (block is FigureBlock figure && !FigureBody.Take(processor, figure))
            return BlockState.None;
        block.UpdateSpanEnd(processor.Line.End);
        if (block is FigureBlock)
            return BlockState.ContinueDiscard;

        // An indentation belongs to what stands inside.
        processor.GoToColumn(processor.ColumnBeforeIndent);
        return BlockState.Continue;
    }

    /// <inheritdoc/>
    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is IFenced fenced && processor.Context is MarkupContext context)
        {
            context.Open.Remove(fenced);
            if (block is FigureBlock figure && !fenced.Fence.Closing.IsEmpty)
                FigureBody.Report(context, figure);
            if (fenced.Fence.Closing.IsEmpty)
                context.Report(MarkupDiagnostics.UnclosedBlock, fenced.Fence.Opening, $"`{fenced.Fence.Name}` is never closed",
                    $"end it with a line `{new string(':', fenced.Fence.Colons)}`");
        }

        return true;
    }

    private static BlockState CloseAt(Block block, IFenced fenced, FenceLine line)
    {
        fenced.Fence.Closing = line.Span;
        block.UpdateSpanEnd(line.Span.End);
        return BlockState.BreakDiscard;
    }

    // Where a block is too deep to be opened, the line that should close it, and all further ones, are no news.
    private static void ReportMisplaced(MarkupContext context, FenceLine line)
    {
        if (context.IsTooDeep)
            return;
        context.IsTooDeep = !line.IsClosing;
        if (line.IsClosing)
            context.Report(MarkupDiagnostics.StrayFence, line.Span, "this closes no block",
                "remove it, or give the block's first line as many colons");
        else
            context.Report(MarkupDiagnostics.BlockTooDeep, line.Span, $"this block stands in {context.Open.Count} others",
                "nest fewer blocks");
    }

    private void Open(BlockProcessor processor, MarkupContext context, FenceLine line)
    {
        var header = BlockHeaderReader.Read(processor.Line.Text, line.NameStart, line.Span.End + 1, context);
        var definition = Find(header, context);
        var arguments = definition is null ? new BlockArguments([]) : new BlockArgumentBinder(definition, context).Bind(header);
        var fence = new BlockFence(header.Name, arguments, line.Colons, processor.ColumnBeforeIndent, line.Span);
        Block block = definition is { Kind: MarkupBlockKind.Figure }
            ? new FigureBlock(this, definition, fence)
            : new FramingBlock(this, definition, fence);
        block.Span = line.Span;
        block.Column = processor.Column;
        context.Open.Add((IFenced)block);
        processor.NewBlocks.Push(block);
    }

    private MarkupBlock? Find(BlockHeader header, MarkupContext context)
    {
        if (blocks.TryGet(header.Name, out var definition))
            return definition;
        var guess = Spelling.Guess(header.Name, [.. blocks.Names]);
        var names = blocks.Names.Order(StringComparer.Ordinal).Select(name => $"`{name}`");
        var help = guess is { } nearest ? $"did you mean `{nearest.Name}`?" : $"there are {string.Join(", ", names)}";
        context.Report(MarkupDiagnostics.UnknownBlock, header.NameSpan, $"no block is called `{header.Name}`", help, guess?.Certain);
        return null;
    }
}
