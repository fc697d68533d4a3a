using System.Collections.Immutable;

namespace Dossier.Typesetting.Layout.Compose;

/// <summary>Composes blocks one after the other.</summary>
internal sealed class BlockProducer(ImmutableArray<Block> blocks, FlowContext context) : Producer
{
    private int next;

    public override bool Produce(Composer composer)
    {
        if (next >= blocks.Length)
            return false;
        BlockComposer.Compose(composer, blocks[next++], context);
        return true;
    }
}
