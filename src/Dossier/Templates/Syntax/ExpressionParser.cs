using System.Collections.Immutable;
using System.Globalization;

namespace Dossier.Templates.Syntax;

/// <summary>Reads expressions, with Scriban's precedences.</summary>
internal sealed class ExpressionParser(TokenCursor cursor)
{
    private int depth;
    private int operators;

    /// <summary>Reads a whole expression, filters included.</summary>
    public Expression Read()
    {
        if (depth == 0)
            operators = 0;
        if (depth == TemplateLimits.Depth)
            return TooDeep("parentheses are nested too deeply");
        depth++;
        var value = ReadConditional();
        while (!cursor.HasFailed && cursor.TryTake(TokenKind.Pipe))
            value = ReadFilter(value);
        depth--;
        return Sound(value);
    }

    /// <summary>Reads what may stand without parentheses as an argument: a value with its members.</summary>
    public Expression ReadArgument()
    {
        if (depth == 0)
            operators = 0;
        return Sound(ReadPostfix());
    }

    /// <summary>Whether an argument can begin here.</summary>
    public bool IsAtArgument => cursor.Current.Kind is TokenKind.Name or TokenKind.Integer or TokenKind.Decimal or TokenKind.String
        or TokenKind.OpenParenthesis;

    // `for x in list limit:3`: what looks like an argument is the loop's option.
    private bool IsAtOption => cursor.Current.Kind == TokenKind.Name && (cursor.Next.Kind == TokenKind.Colon || cursor.IsAt("reversed"));

    // What is left of an expression with a fault means nothing, and must bring no further faults.
    private Expression Sound(Expression value) => cursor.HasFailed ? new BadExpression(value.Start) : value;

    private FilterExpression ReadFilter(Expression input)
    {
        var name = ReadName("a filter’s name");
        Count();
        var arguments = ReadArguments(input);
        if (Precedence(cursor.Current.Kind) > 0 || cursor.Current.Kind == TokenKind.Question)
        {
            cursor.Fault(
                TemplateDiagnostics.TemplateSyntax, cursor.Span(cursor.Current), $"`{cursor.Text(cursor.Current)}` stands behind a filter",
                "put the value and its filter into parentheses: in Scriban the operator would belong to the filter’s last argument");
        }

        return new FilterExpression(name, arguments, input.Start, cursor.LastEnd);
    }

    private Expression ReadConditional()
    {
        var condition = ReadBinary(0);
        if (cursor.HasFailed || !cursor.TryTake(TokenKind.Question))
            return condition;
        Count();
        var then = ReadNested();
        cursor.Expect(TokenKind.Colon, "`:`");
        return new ConditionalExpression(condition, then, ReadNested());
    }

    private Expression ReadNested()
    {
        if (depth == TemplateLimits.Depth)
            return TooDeep("conditions are nested too deeply");
        depth++;
        var value = ReadConditional();
        depth--;
        return value;
    }

    private Expression ReadBinary(int above)
    {
        var left = ReadUnary();
        while (!cursor.HasFailed && Precedence(cursor.Current.Kind) is var precedence && precedence > above)
        {
            Count();
            var sign = cursor.Take();
            left = new BinaryExpression(left, sign.Kind, ReadBinary(precedence));
        }

        return left;
    }

    private Expression ReadUnary()
    {
        if (cursor.Current.Kind is not (TokenKind.Not or TokenKind.Minus))
            return ReadCall();
        Count();
        var sign = cursor.Take();
        return cursor.HasFailed ? new BadExpression(sign.Start) : new UnaryExpression(sign.Kind, ReadUnary(), sign.Start);
    }

    private Expression ReadCall()
    {
        var value = ReadPostfix();
        return value is NameExpression name && IsAtArgument && !cursor.HasFailed && !IsAtOption
            ? new FilterExpression(new NameSyntax(name.Name, name.Start, name.End), ReadArguments(null), name.Start, cursor.LastEnd)
            : value;
    }

    private ImmutableArray<Expression> ReadArguments(Expression? input)
    {
        var arguments = ImmutableArray.CreateBuilder<Expression>();
        if (input is not null)
            arguments.Add(input);
        while (!cursor.HasFailed && IsAtArgument && !IsAtOption)
        {
            Count();
            arguments.Add(ReadArgument());
        }

        return arguments.ToImmutable();
    }

    private Expression ReadPostfix()
    {
        var value = ReadPrimary();
        while (!cursor.HasFailed)
        {
            if (cursor.TryTake(TokenKind.Dot) || cursor.TryTake(TokenKind.QuestionDot))
                value = new MemberExpression(value, ReadName("a member’s name"));
            else if (cursor.Current.Kind == TokenKind.OpenBracket && cursor.Current.Start == cursor.LastEnd)
                value = ReadIndex(value);
            else
                break;
            Count();
        }

        return value;
    }

    private IndexExpression ReadIndex(Expression list)
    {
        cursor.Take();
        var index = Read();
        cursor.Expect(TokenKind.CloseBracket, "`]`");
        return new IndexExpression(list, index, cursor.LastEnd);
    }

    private Expression ReadPrimary()
    {
        var token = cursor.Current;
        switch (token.Kind)
        {
            case TokenKind.String:
                cursor.Take();
                return new LiteralExpression(token.Value, token.Start, token.End);
            case TokenKind.Integer or TokenKind.Decimal:
                return ReadNumber(cursor.Take());
            case TokenKind.Name:
                return ReadWord(cursor.Take());
            case TokenKind.OpenParenthesis:
                cursor.Take();
                var inner = Read();
                cursor.Expect(TokenKind.CloseParenthesis, "`)`");
                return inner;
            case TokenKind.OpenBracket:
                cursor.Fault(TemplateDiagnostics.UnsupportedSyntax, cursor.Span(token), "a list cannot be made in a template");
                return new BadExpression(token.Start);
            default:
                cursor.Unexpected("a value");
                return new BadExpression(token.Start);
        }
    }

    private Expression ReadNumber(Token token)
    {
        var text = cursor.Text(token);
        if (token.Kind == TokenKind.Integer && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole))
            return new LiteralExpression(whole, token.Start, token.End);
        if (token.Kind == TokenKind.Decimal && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return new LiteralExpression(number, token.Start, token.End);
        cursor.Fault(TemplateDiagnostics.NumberTooLarge, cursor.Span(token), "the number is too large");
        return new BadExpression(token.Start);
    }

    private Expression ReadWord(Token token) => cursor.Text(token) switch
    {
        "true" => new LiteralExpression(true, token.Start, token.End),
        "false" => new LiteralExpression(false, token.Start, token.End),
        "null" => new LiteralExpression(null, token.Start, token.End),
        var name => new NameExpression(name, token.Start, token.End),
    };

    private NameSyntax ReadName(string what)
    {
        var token = cursor.Current;
        if (!cursor.TryTake(TokenKind.Name))
            cursor.Unexpected(what);
        return new NameSyntax(token.Kind == TokenKind.Name ? cursor.Text(token) : "", token.Start, token.End);
    }

    // Chains lean to the left: each link makes the tree, and the stack that evaluates it, one deeper.
    private void Count()
    {
        if (++operators > TemplateLimits.Operators)
            TooDeep("the expression is too long");
    }

    private BadExpression TooDeep(string message)
    {
        cursor.Fault(TemplateDiagnostics.TemplateTooDeep, cursor.Span(cursor.Current), message, "assign a part of it to a name first");
        return new BadExpression(cursor.Current.Start);
    }

    // Scriban's order: `??` binds least, then `||`, `&&`, equality, order, sums, products.
    private static int Precedence(TokenKind sign) => sign switch
    {
        TokenKind.Coalesce => 20,
        TokenKind.Or => 30,
        TokenKind.And => 40,
        TokenKind.Equal or TokenKind.NotEqual => 70,
        TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual => 80,
        TokenKind.Plus or TokenKind.Minus => 100,
        TokenKind.Times => 110,
        _ => 0,
    };
}
