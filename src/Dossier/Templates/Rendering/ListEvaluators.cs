using Dossier.Templates.Binding;

namespace Dossier.Templates.Rendering;

/// <summary><c>list[0]</c>, from the end where it is negative; nothing outside the list.</summary>
internal sealed class IndexEvaluator(Evaluator list, Evaluator index, ListAccess access) : Evaluator
{
    /// <inheritdoc/>
    public override object? Evaluate(RenderState state)
    {
        if (list.Evaluate(state) is not { } items || index.Evaluate(state) is not long at)
            return null;
        var count = access.Count(items);
        at = at < 0 ? at + count : at;
        return at >= 0 && at < count ? access.Item(items, (int)at) : null;
    }
}

/// <summary>What a loop says of itself.</summary>
internal enum LoopMember
{
    /// <summary>The round, from 0.</summary>
    Index,

    /// <summary>The rounds that follow.</summary>
    ReverseIndex,

    /// <summary>Whether it is the first round.</summary>
    First,

    /// <summary>Whether it is the last round.</summary>
    Last,

    /// <summary>Whether the round, from 0, is even.</summary>
    Even,

    /// <summary>Whether the round, from 0, is odd.</summary>
    Odd,

    /// <summary>How many rounds.</summary>
    Length,
}

/// <summary>Where a loop is.</summary>
internal sealed class LoopProgress(int length)
{
    /// <summary>How many rounds.</summary>
    public long Length => length;

    /// <summary>The round, from 0.</summary>
    public long Index { get; set; }
}

/// <summary><c>for.index</c> and the like.</summary>
internal sealed class LoopEvaluator(int slot, LoopMember member) : Evaluator
{
    /// <inheritdoc/>
    public override object? Evaluate(RenderState state)
    {
        if (state.Locals[slot] is not LoopProgress loop)
            return null;
        return member switch
        {
            LoopMember.Index => loop.Index,
            LoopMember.ReverseIndex => loop.Length - loop.Index - 1,
            LoopMember.First => loop.Index == 0,
            LoopMember.Last => loop.Index == loop.Length - 1,
            LoopMember.Even => loop.Index % 2 == 0,
            LoopMember.Odd => loop.Index % 2 != 0,
            _ => loop.Length,
        };
    }
}
