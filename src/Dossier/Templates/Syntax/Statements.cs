using System.Collections.Immutable;

namespace Dossier.Templates.Syntax;

/// <summary>Something that happens when a template is rendered.</summary>
internal abstract class Statement(int start, int end) : SyntaxNode(start, end);

/// <summary>Statements one after the other.</summary>
internal sealed class Block(ImmutableArray<Statement> statements)
{
    /// <summary>In the order in which they happen.</summary>
    public ImmutableArray<Statement> Statements => statements;
}

/// <summary>Text outside tags.</summary>
internal sealed class TextStatement(int start, int end) : Statement(start, end);

/// <summary><c>{{ expression }}</c></summary>
internal sealed class PrintStatement(Expression value) : Statement(value.Start, value.End)
{
    /// <summary>What is printed.</summary>
    public Expression Value => value;
}

/// <summary><c>{{ name = expression }}</c></summary>
internal sealed class AssignStatement(NameSyntax name, Expression value) : Statement(name.Start, value.End)
{
    /// <summary>The variable.</summary>
    public NameSyntax Name => name;

    /// <summary>Its new value.</summary>
    public Expression Value => value;
}

/// <summary><c>{{ if a }} … {{ else if b }} … {{ else }} … {{ end }}</c></summary>
internal sealed class IfStatement(ImmutableArray<IfBranch> branches, Block? otherwise, int start, int end) : Statement(start, end)
{
    /// <summary>The conditions with what they decide, in order; at least one.</summary>
    public ImmutableArray<IfBranch> Branches => branches;

    /// <summary>What happens where none holds.</summary>
    public Block? Otherwise => otherwise;
}

/// <summary>A condition and what happens where it holds.</summary>
internal sealed record IfBranch(Expression Condition, Block Body);

/// <summary><c>{{ for item in list offset:1 limit:3 }} … {{ else }} … {{ end }}</c></summary>
internal sealed class ForStatement(NameSyntax item, Expression list, ForOptions options, Block body, Block? otherwise, int start, int end)
    : Statement(start, end)
{
    /// <summary>The name of what goes round.</summary>
    public NameSyntax Item => item;

    /// <summary>The list.</summary>
    public Expression List => list;

    /// <summary>Which part of it.</summary>
    public ForOptions Options => options;

    /// <summary>What happens in each round.</summary>
    public Block Body => body;

    /// <summary>What happens if there is no round.</summary>
    public Block? Otherwise => otherwise;
}

/// <summary>Which part of a list a loop goes through.</summary>
/// <param name="Offset">How many are left out at the start.</param>
/// <param name="Limit">How many there may be.</param>
/// <param name="Reversed">Whether from last to first, offset and limit counted from the list's start all the same.</param>
internal sealed record ForOptions(Expression? Offset, Expression? Limit, bool Reversed);

/// <summary><c>{{ case value }} {{ when 'a', 'b' }} … {{ else }} … {{ end }}</c></summary>
internal sealed class CaseStatement(Expression value, ImmutableArray<CaseBranch> branches, Block? otherwise, int start, int end)
    : Statement(start, end)
{
    /// <summary>What is looked at.</summary>
    public Expression Value => value;

    /// <summary>The branches, in order.</summary>
    public ImmutableArray<CaseBranch> Branches => branches;

    /// <summary>What happens where none fits.</summary>
    public Block? Otherwise => otherwise;
}

/// <summary>What fits and what happens then.</summary>
internal sealed record CaseBranch(ImmutableArray<Expression> Values, Block Body);

/// <summary><c>{{ capture name }} … {{ end }}</c></summary>
internal sealed class CaptureStatement(NameSyntax name, Block body, int start, int end) : Statement(start, end)
{
    /// <summary>The variable.</summary>
    public NameSyntax Name => name;

    /// <summary>What is captured instead of printed.</summary>
    public Block Body => body;
}

/// <summary><c>{{ include 'partial' argument }}</c></summary>
internal sealed class IncludeStatement(NameSyntax partial, ImmutableArray<Expression> arguments, int start, int end) : Statement(start, end)
{
    /// <summary>The partial's name, its place with the quotes.</summary>
    public NameSyntax Partial => partial;

    /// <summary>The partial's <c>$1</c>, <c>$2</c> and so on.</summary>
    public ImmutableArray<Expression> Arguments => arguments;
}
