using Dossier.Templates.Syntax;

namespace Dossier.Templates.Rendering;

/// <summary>Numbers while rendering: <see cref="long"/> or <see cref="decimal"/>.</summary>
internal static class Numbers
{
    /// <summary>The order of two numbers.</summary>
    public static int Compare(object left, object right) =>
        left is long first && right is long second ? first.CompareTo(second) : ToDecimal(left).CompareTo(ToDecimal(right));

    /// <summary>A number as a decimal.</summary>
    public static decimal ToDecimal(object number) => number is long whole ? whole : (decimal)number;
}

/// <summary><c>a + b</c>, <c>a - b</c>, <c>a * b</c>; null where a side is.</summary>
internal sealed class SumEvaluator(Evaluator left, TokenKind sign, Evaluator right) : Evaluator
{
    /// <inheritdoc/>
    public override object? Evaluate(RenderState state)
    {
        if (left.Evaluate(state) is not { } first || right.Evaluate(state) is not { } second)
            return null;
        try
        {
            return first is long a && second is long b ? Whole(a, b) : (object)Broken(Numbers.ToDecimal(first), Numbers.ToDecimal(second));
        }
        catch (OverflowException)
        {
            throw state.NumberLimit();
        }
    }

    private long Whole(long a, long b) => sign switch
    {
        TokenKind.Plus => checked(a + b),
        TokenKind.Minus => checked(a - b),
        _ => checked(a * b),
    };

    private decimal Broken(decimal a, decimal b) => sign switch
    {
        TokenKind.Plus => a + b,
        TokenKind.Minus => a - b,
        _ => a * b,
    };
}

/// <summary><c>'a' + b</c>: texts one behind the other, null as none.</summary>
internal sealed class JoinEvaluator(Evaluator left, Evaluator right) : Evaluator
{
    /// <inheritdoc/>
    public override object? Evaluate(RenderState state)
    {
        var first = left.Evaluate(state) as string ?? "";
        var second = right.Evaluate(state) as string ?? "";
        state.Charge((long)first.Length + second.Length);
        return first + second;
    }
}
