using Dossier.Templates.Rendering;
using Dossier.Templates.Syntax;

namespace Dossier.Templates.Binding;

/// <summary>Binds operators: what is compared, joined or chosen between must be of one kind.</summary>
internal sealed class OperatorBinder(ExpressionBinder expressions, BindingFaults faults)
{
    /// <summary>Binds <c>!x</c> and <c>-x</c>.</summary>
    public BoundExpression Bind(UnaryExpression expression)
    {
        if (expression.Sign == TokenKind.Not)
            return new BoundExpression(new NotEvaluator(expressions.BindCondition(expression.Operand)), TemplateType.Boolean);
        var operand = expressions.Bind(expression.Operand);
        if (!operand.Type.IsNumber && !operand.Type.IsUnknown)
        {
            var message = $"a minus sign stands before {operand.Type.Description}, not a number";
            faults.Report(TemplateDiagnostics.MismatchedTypes, expression.Operand, message);
        }

        return new BoundExpression(new SumEvaluator(new ConstantEvaluator(0L), TokenKind.Minus, operand.Evaluator), operand.Type);
    }

    /// <summary>Binds <c>a ? b : c</c>.</summary>
    public BoundExpression Bind(ConditionalExpression expression)
    {
        var condition = expressions.BindCondition(expression.Condition);
        var (then, otherwise) = (expressions.Bind(expression.Then), expressions.Bind(expression.Otherwise));
        var type = Common(expression.Otherwise, then.Type, otherwise.Type);
        return new BoundExpression(new ConditionalEvaluator(condition, then.Evaluator, otherwise.Evaluator), type);
    }

    /// <summary>Binds operators between two sides.</summary>
    public BoundExpression Bind(BinaryExpression expression)
    {
        if (expression.Sign is TokenKind.And or TokenKind.Or)
        {
            var (first, second) = (expressions.BindCondition(expression.Left), expressions.BindCondition(expression.Right));
            Evaluator both = expression.Sign == TokenKind.And ? new AndEvaluator(first, second) : new OrEvaluator(first, second);
            return new BoundExpression(both, TemplateType.Boolean);
        }

        var (left, right) = (expressions.Bind(expression.Left), expressions.Bind(expression.Right));
        return expression.Sign switch
        {
            TokenKind.Coalesce => BindCoalesce(expression, left, right),
            TokenKind.Equal or TokenKind.NotEqual => new BoundExpression(
                BindEquality(expression.Left, left, expression.Right, right, expression.Sign == TokenKind.NotEqual), TemplateType.Boolean),
            TokenKind.Plus or TokenKind.Minus or TokenKind.Times => BindSum(expression, left, right),
            _ => BindOrder(expression, left, right),
        };
    }

    /// <summary>Binds whether two expressions have the same value; a text compared with a word must be one of its words.</summary>
    public Evaluator BindEquality(Expression leftNode, BoundExpression left, Expression rightNode, BoundExpression right, bool isNegated)
    {
        if (left.Type.Kind == ValueKind.Word && right.Type.Kind == ValueKind.Text)
            return BindWord(left, rightNode, right, isNegated);
        if (right.Type.Kind == ValueKind.Word && left.Type.Kind == ValueKind.Text)
            return BindWord(right, leftNode, left, isNegated);
        if (TemplateType.Common(left.Type, right.Type) is null)
        {
            faults.Report(
                TemplateDiagnostics.MismatchedTypes, rightNode,
                $"{faults.Quote(leftNode)} is {left.Type.Description}, {faults.Quote(rightNode)} is {right.Type.Description}");
        }

        return new EqualityEvaluator(left.Evaluator, right.Evaluator, isNegated);
    }

    private EqualityEvaluator BindWord(BoundExpression word, Expression textNode, BoundExpression text, bool isNegated)
    {
        var words = Words.Of(word.Type.Clr);
        if (text.Evaluator is not ConstantEvaluator { Value: string literal })
            return new EqualityEvaluator(new MemberEvaluator(word.Evaluator, words.Say), text.Evaluator, isNegated);
        var value = words.Find(literal);
        if (value is null)
        {
            var known = string.Join(", ", words.All.Select(one => $"`{one}`"));
            faults.ReportUnknown(
                TemplateDiagnostics.UnknownWord, textNode, literal, $"`{word.Type.Clr.Name}` has no word `{literal}`", words.All, $"it has {known}");
        }

        return new EqualityEvaluator(word.Evaluator, new ConstantEvaluator(value), isNegated);
    }

    private BoundExpression BindCoalesce(BinaryExpression expression, BoundExpression left, BoundExpression right)
    {
        var type = Common(expression.Right, left.Type with { IsNullable = false }, right.Type);
        return new BoundExpression(new CoalesceEvaluator(left.Evaluator, right.Evaluator), left.Type.Kind == ValueKind.Null ? right.Type : type);
    }

    private BoundExpression BindSum(BinaryExpression expression, BoundExpression left, BoundExpression right)
    {
        var (first, second) = (left.Type, right.Type);
        if (first.IsUnknown || second.IsUnknown)
            return BoundExpression.Unknown;
        if (expression.Sign == TokenKind.Plus && first.Kind == ValueKind.Text && second.Kind == ValueKind.Text)
            return new BoundExpression(new JoinEvaluator(left.Evaluator, right.Evaluator), TemplateType.Text);
        if (!first.IsNumber || !second.IsNumber)
            return Mismatch(expression, left, right);
        var type = first.Kind == ValueKind.Integer && second.Kind == ValueKind.Integer ? TemplateType.Integer : TemplateType.Decimal;
        return new BoundExpression(
            new SumEvaluator(left.Evaluator, expression.Sign, right.Evaluator), type.OrNull(first.IsNullable || second.IsNullable));
    }

    private BoundExpression BindOrder(BinaryExpression expression, BoundExpression left, BoundExpression right)
    {
        var fits = (left.Type.IsNumber && right.Type.IsNumber)
            || (left.Type.Kind == right.Type.Kind && left.Type.Kind is ValueKind.Date or ValueKind.Text)
            || left.Type.IsUnknown || right.Type.IsUnknown;
        return fits
            ? new BoundExpression(new OrderEvaluator(left.Evaluator, expression.Sign, right.Evaluator), TemplateType.Boolean)
            : Mismatch(expression, left, right) with { Type = TemplateType.Boolean };
    }

    private BoundExpression Mismatch(BinaryExpression expression, BoundExpression left, BoundExpression right)
    {
        var (first, second) = (faults.Quote(expression.Left), faults.Quote(expression.Right));
        var help = left.Type.HasSize && right.Type.IsNumber ? $"write `{first.Trim('`')}.size`" : null;
        faults.Report(
            TemplateDiagnostics.MismatchedTypes, expression,
            $"{first} is {left.Type.Description}, {second} is {right.Type.Description}", help);
        return BoundExpression.Unknown;
    }

    private TemplateType Common(Expression otherwise, TemplateType left, TemplateType right)
    {
        if (TemplateType.Common(left, right) is { } type)
            return type;
        faults.Report(
            TemplateDiagnostics.MismatchedTypes, otherwise,
            $"{faults.Quote(otherwise)} is {right.Description}, the other possible value {left.Description}");
        return TemplateType.Unknown;
    }
}
