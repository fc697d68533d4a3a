using System.Collections.Immutable;

namespace Dossier.Templates.Syntax;

/// <summary>Something with a value.</summary>
internal abstract class Expression(int start, int end) : SyntaxNode(start, end);

/// <summary>What could not be read; it has been reported.</summary>
internal sealed class BadExpression(int at) : Expression(at, at);

/// <summary><c>'text'</c>, <c>12</c>, <c>1.5</c>, <c>true</c>, <c>null</c>: a string, long, decimal, bool or null.</summary>
internal sealed class LiteralExpression(object? value, int start, int end) : Expression(start, end)
{
    /// <summary>The value.</summary>
    public object? Value => value;
}

/// <summary>A variable, an argument (<c>$1</c>), or the loop around (<c>for</c>).</summary>
internal sealed class NameExpression(string name, int start, int end) : Expression(start, end)
{
    /// <summary>The name.</summary>
    public string Name => name;
}

/// <summary><c>target.member</c> or <c>target?.member</c>: in both, nothing comes of nothing.</summary>
internal sealed class MemberExpression(Expression target, NameSyntax member) : Expression(target.Start, member.End)
{
    /// <summary>What is asked.</summary>
    public Expression Target => target;

    /// <summary>For what.</summary>
    public NameSyntax Member => member;
}

/// <summary><c>target[index]</c></summary>
internal sealed class IndexExpression(Expression target, Expression index, int end) : Expression(target.Start, end)
{
    /// <summary>The list.</summary>
    public Expression Target => target;

    /// <summary>The position, from 0.</summary>
    public Expression Index => index;
}

/// <summary><c>!x</c>, <c>-x</c></summary>
internal sealed class UnaryExpression(TokenKind sign, Expression operand, int start) : Expression(start, operand.End)
{
    /// <summary>The operator.</summary>
    public TokenKind Sign => sign;

    /// <summary>What it is applied to.</summary>
    public Expression Operand => operand;
}

/// <summary><c>left + right</c> and the like.</summary>
internal sealed class BinaryExpression(Expression left, TokenKind sign, Expression right) : Expression(left.Start, right.End)
{
    /// <summary>The left side.</summary>
    public Expression Left => left;

    /// <summary>The operator.</summary>
    public TokenKind Sign => sign;

    /// <summary>The right side.</summary>
    public Expression Right => right;
}

/// <summary><c>condition ? then : otherwise</c></summary>
internal sealed class ConditionalExpression(Expression condition, Expression then, Expression otherwise) : Expression(condition.Start, otherwise.End)
{
    /// <summary>What decides.</summary>
    public Expression Condition => condition;

    /// <summary>The value where it holds.</summary>
    public Expression Then => then;

    /// <summary>The value where it does not.</summary>
    public Expression Otherwise => otherwise;
}

/// <summary><c>value | filter argument</c>, or <c>filter value argument</c>: the value is the first argument in both.</summary>
internal sealed class FilterExpression(NameSyntax filter, ImmutableArray<Expression> arguments, int start, int end) : Expression(start, end)
{
    /// <summary>The filter.</summary>
    public NameSyntax Filter => filter;

    /// <summary>What it is applied to, then its arguments.</summary>
    public ImmutableArray<Expression> Arguments => arguments;
}
