using Dossier.Templates.Binding;
using Dossier.Text;

namespace Dossier.Templates.Rendering;

/// <summary>Goes through a list.</summary>
internal sealed class ForNode : RenderNode
{
    /// <summary>The list.</summary>
    public required Evaluator List { get; init; }

    /// <summary>What reads it.</summary>
    public required ListAccess Access { get; init; }

    /// <summary>How many are left out at the start.</summary>
    public Evaluator? Offset { get; init; }

    /// <summary>How many there may be.</summary>
    public Evaluator? Limit { get; init; }

    /// <summary>Whether from last to first.</summary>
    public bool IsReversed { get; init; }

    /// <summary>The slot of what goes round; the slot behind it holds the <see cref="LoopProgress"/>.</summary>
    public required int Slot { get; init; }

    /// <summary>Each round.</summary>
    public required RenderNode Body { get; init; }

    /// <summary>Instead of a round.</summary>
    public RenderNode? Otherwise { get; init; }

    /// <summary>Where the loop stands.</summary>
    public required Span Place { get; init; }

    /// <inheritdoc/>
    public override void Render(RenderState state)
    {
        var list = List.Evaluate(state);
        var count = list is null ? 0 : Access.Count(list);
        var from = Bound(Offset, state, 0, count);
        count = Bound(Limit, state, count - from, count - from);
        if (list is null || count == 0)
            Otherwise?.Render(state);
        else
            RenderRounds(state, list, from, count);
    }

    private void RenderRounds(RenderState state, object list, int from, int count)
    {
        var progress = new LoopProgress(count);
        var around = state.Place;
        for (var round = 0; round < count; round++)
        {
            state.Place = Place;
            state.Step();
            progress.Index = round;
            state.Locals[Slot] = Access.Item(list, from + (IsReversed ? count - 1 - round : round));
            state.Locals[Slot + 1] = progress;
            Body.Render(state);
        }

        state.Place = around;
    }

    private static int Bound(Evaluator? bound, RenderState state, int missing, int most) =>
        bound?.Evaluate(state) is long given ? (int)Math.Clamp(given, 0, most) : missing;
}
