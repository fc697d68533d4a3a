namespace Dossier.Templates.Rendering;

/// <summary>An expression, bound: gives its value while rendering.</summary>
internal abstract class Evaluator
{
    /// <summary>The value.</summary>
    public abstract object? Evaluate(RenderState state);

    /// <summary>Whether the value holds in a condition: it is neither null nor false.</summary>
    public bool Holds(RenderState state) => Evaluate(state) is not (null or false);
}

/// <summary>A value that is always the same.</summary>
internal sealed class ConstantEvaluator(object? value) : Evaluator
{
    /// <summary>The value.</summary>
    public object? Value => value;

    /// <inheritdoc/>
    public override object? Evaluate(RenderState state) => value;
}

/// <summary>A variable of the scope.</summary>
internal sealed class GlobalEvaluator(int index) : Evaluator
{
    /// <inheritdoc/>
    public override object? Evaluate(RenderState state) => state.Globals[index];
}

/// <summary>A variable of the template, an argument or what goes round in a loop.</summary>
internal sealed class LocalEvaluator(int slot) : Evaluator
{
    /// <inheritdoc/>
    public override object? Evaluate(RenderState state) => state.Locals[slot];
}

/// <summary>A member; nothing of nothing.</summary>
internal sealed class MemberEvaluator(Evaluator target, Func<object, object?> read) : Evaluator
{
    /// <inheritdoc/>
    public override object? Evaluate(RenderState state) => target.Evaluate(state) is { } owner ? read(owner) : null;
}

/// <summary>One value or another.</summary>
internal sealed class ConditionalEvaluator(Evaluator condition, Evaluator then, Evaluator otherwise) : Evaluator
{
    /// <inheritdoc/>
    public override object? Evaluate(RenderState state) => (condition.Holds(state) ? then : otherwise).Evaluate(state);
}

/// <summary>A value, or another one where it is null.</summary>
internal sealed class CoalesceEvaluator(Evaluator value, Evaluator otherwise) : Evaluator
{
    /// <inheritdoc/>
    public override object? Evaluate(RenderState state) => value.Evaluate(state) ?? otherwise.Evaluate(state);
}

/// <summary>Calls a filter; nothing comes of it where something is null that it does not take as null.</summary>
internal sealed class FilterEvaluator(Evaluator[] arguments, bool[] takesNull, Func<RenderState, object?[], object?> filter) : Evaluator
{
    /// <inheritdoc/>
    public override object? Evaluate(RenderState state)
    {
        var values = new object?[arguments.Length];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = arguments[index].Evaluate(state);
            if (values[index] is null && !takesNull[index])
                return null;
        }

        var result = filter(state, values);
        if (result is string text)
            state.Charge(text.Length);
        return result;
    }
}
