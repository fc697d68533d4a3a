using Dossier.Text;

namespace Dossier.Templates.Rendering;

/// <summary>A partial, bound for the types of its arguments and the place where it is included.</summary>
internal sealed class BoundPartial
{
    /// <summary>What it does; empty until it is bound to its end.</summary>
    public RenderNode Body { get; set; } = new SequenceNode([]);

    /// <summary>How many arguments and variables it has.</summary>
    public int Locals { get; set; }
}

/// <summary>Renders a partial with its arguments.</summary>
internal sealed class IncludeNode(BoundPartial partial, Evaluator[] arguments, Span place) : RenderNode
{
    /// <inheritdoc/>
    public override void Render(RenderState state)
    {
        var locals = new object?[Math.Max(partial.Locals, arguments.Length)];
        for (var index = 0; index < arguments.Length; index++)
            locals[index] = arguments[index].Evaluate(state);
        var (aroundLocals, aroundPlace) = (state.Locals, state.Place);
        (state.Locals, state.Place) = (locals, place);
        state.Step();
        partial.Body.Render(state);
        (state.Locals, state.Place) = (aroundLocals, aroundPlace);
    }
}
