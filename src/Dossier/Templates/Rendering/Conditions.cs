using Dossier.Templates.Syntax;

namespace Dossier.Templates.Rendering;

/// <summary><c>!x</c></summary>
internal sealed class NotEvaluator(Evaluator operand) : Evaluator
{
    /// <inheritdoc/>
    public override object? Evaluate(RenderState state) => !operand.Holds(state);
}

/// <summary><c>a &amp;&amp; b</c></summary>
internal sealed class AndEvaluator(Evaluator left, Evaluator right) : Evaluator
{
    /// <inheritdoc/>
    public override object? Evaluate(RenderState state) => left.Holds(state) && right.Holds(state);
}

/// <summary><c>a || b</c></summary>
internal sealed class OrEvaluator(Evaluator left, Evaluator right) : Evaluator
{
    /// <inheritdoc/>
    public override object? Evaluate(RenderState state) => left.Holds(state) || right.Holds(state);
}

/// <summary><c>a == b</c>, <c>a != b</c>; numbers by value.</summary>
internal sealed class EqualityEvaluator(Evaluator left, Evaluator right, bool isNegated) : Evaluator
{
    /// <inheritdoc/>
    public override object? Evaluate(RenderState state) => AreEqual(left.Evaluate(state), right.Evaluate(state)) != isNegated;

    /// <summary>Whether two values are the same.</summary>
    public static bool AreEqual(object? left, object? right) =>
        left is decimal or long && right is decimal or long ? Numbers.Compare(left, right) == 0 : Equals(left, right);
}

/// <summary><c>a &lt; b</c> and the like, for numbers, dates and text (ordinal); false where a side is null.</summary>
internal sealed class OrderEvaluator(Evaluator left, TokenKind sign, Evaluator right) : Evaluator
{
    /// <inheritdoc/>
    public override object? Evaluate(RenderState state)
    {
        if (left.Evaluate(state) is not { } first || right.Evaluate(state) is not { } second)
            return false;
        var order = first switch
        {
            string text => string.CompareOrdinal(text, (string)second),
            DateOnly date => date.CompareTo((DateOnly)second),
            _ => Numbers.Compare(first, second),
        };
        return sign switch
        {
            TokenKind.Less => order < 0,
            TokenKind.LessOrEqual => order <= 0,
            TokenKind.Greater => order > 0,
            _ => order >= 0,
        };
    }
}
