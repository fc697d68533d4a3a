using Dossier.Templates.Filters;
using Dossier.Templates.Rendering;
using Dossier.Templates.Syntax;

namespace Dossier.Templates.Binding;

/// <summary>Gives expressions their types, and finds what is wrong with them.</summary>
internal sealed class ExpressionBinder
{
    private readonly Variables variables;
    private readonly BindingFaults faults;
    private readonly OperatorBinder operators;
    private readonly FilterBinder filters;

    /// <summary>A binder of the expressions of one template or partial.</summary>
    public ExpressionBinder(Variables variables, BindingFaults faults, TemplateFilters filters, TemplateKind kind)
    {
        (this.variables, this.faults) = (variables, faults);
        operators = new OperatorBinder(this, faults);
        this.filters = new FilterBinder(this, faults, filters, kind);
    }

    /// <summary>Binds an expression.</summary>
    public BoundExpression Bind(Expression expression) => expression switch
    {
        LiteralExpression literal => new BoundExpression(new ConstantEvaluator(literal.Value), TypeOf(literal.Value)),
        NameExpression name => BindName(name),
        MemberExpression member => BindMember(member),
        IndexExpression index => BindIndex(index),
        UnaryExpression unary => operators.Bind(unary),
        BinaryExpression binary => operators.Bind(binary),
        ConditionalExpression conditional => operators.Bind(conditional),
        FilterExpression filter => filters.Bind(filter),
        _ => BoundExpression.Unknown,
    };

    /// <summary>Binds what decides a branch; what always holds is a fault, as it looks like a question and is none.</summary>
    public Evaluator BindCondition(Expression expression)
    {
        var bound = Bind(expression);
        if (bound.Type is not { IsNullable: false } type || type.Kind is ValueKind.Boolean || expression is LiteralExpression)
            return bound.Evaluator;
        var quoted = faults.Quote(expression);
        var help = type.HasSize ? $"write `{quoted.Trim('`')}.size > 0`" : type.IsNumber ? $"write `{quoted.Trim('`')} > 0`" : null;
        faults.Report(TemplateDiagnostics.AmbiguousCondition, expression, $"{quoted} is {type.Description}, and always holds", help);
        return bound.Evaluator;
    }

    private static TemplateType TypeOf(object? literal) => literal switch
    {
        null => TemplateType.Null,
        bool => TemplateType.Boolean,
        long => TemplateType.Integer,
        decimal => TemplateType.Decimal,
        _ => TemplateType.Text,
    };

    private BoundExpression BindName(NameExpression name)
    {
        if (variables.Find(name.Name) is { } known)
            return known;
        if (Variables.IsArgument(name.Name))
            return BindArgument(name);
        var isFilter = filters.Knows(name.Name);
        faults.ReportUnknown(
            TemplateDiagnostics.UnknownVariable, name, name.Name, $"nothing here is called `{name.Name}`", variables.Names,
            isFilter ? $"the filter is written behind a value: `value | {name.Name}`" : null);
        return BoundExpression.Unknown;
    }

    private BoundExpression BindArgument(NameExpression name)
    {
        if (int.TryParse(name.Name.AsSpan(1), out var number) && number > 0 && number <= variables.Arguments.Count)
            return new BoundExpression(new LocalEvaluator(number - 1), variables.Arguments[number - 1]);
        faults.Report(
            TemplateDiagnostics.MissingTemplateArgument, name, $"there is no argument `{name.Name}`",
            number == 0 ? "the first argument is `$1`" : "give it behind the name in `{{ include 'name' argument }}`");
        return BoundExpression.Unknown;
    }

    private BoundExpression BindMember(MemberExpression member)
    {
        if (member.Target is NameExpression { Name: "for" } loop)
            return BindLoop(loop, member.Member);
        var target = Bind(member.Target);
        if (target.Type.Kind is ValueKind.Unknown)
            return BoundExpression.Unknown;
        if (member.Member.Text == "size" && SizeSignature.For(target.Type) is { } size)
            return new BoundExpression(new MemberEvaluator(target.Evaluator, size), TemplateType.Integer.OrNull(target.Type.IsNullable));
        var members = TypeMembers.Of(target.Type.Clr);
        if (target.Type.Kind == ValueKind.Thing && members.Find(member.Member.Text) is { } found)
            return new BoundExpression(new MemberEvaluator(target.Evaluator, found.Read), found.Type.OrNull(target.Type.IsNullable));
        var known = target.Type.HasSize ? ["size"] : target.Type.Kind == ValueKind.Thing ? members.Names : [];
        faults.ReportUnknown(
            TemplateDiagnostics.UnknownMember, member.Member, member.Member.Text,
            $"{target.Type.Description} has no member `{member.Member.Text}`", known);
        return BoundExpression.Unknown;
    }

    private BoundExpression BindLoop(NameExpression loop, NameSyntax member)
    {
        if (variables.LoopSlot is not { } slot)
        {
            faults.Report(TemplateDiagnostics.UnknownVariable, loop, "there is no loop around");
            return BoundExpression.Unknown;
        }

        if (LoopMembers.Find(member.Text) is { } found)
            return new BoundExpression(new LoopEvaluator(slot, found), LoopMembers.TypeOf(found));
        faults.ReportUnknown(
            TemplateDiagnostics.UnknownMember, member, member.Text, $"a loop has no member `{member.Text}`", LoopMembers.Names);
        return BoundExpression.Unknown;
    }

    private BoundExpression BindIndex(IndexExpression expression)
    {
        var (list, index) = (Bind(expression.Target), Bind(expression.Index));
        if (index.Type.Kind is not (ValueKind.Integer or ValueKind.Unknown))
        {
            var message = $"a position in a list is a whole number, not {index.Type.Description}";
            faults.Report(TemplateDiagnostics.MismatchedTypes, expression.Index, message);
        }

        if (list.Type.Kind == ValueKind.List)
        {
            var item = (list.Type.Element ?? TemplateType.Unknown).OrNull();
            return new BoundExpression(new IndexEvaluator(list.Evaluator, index.Evaluator, ListAccess.For(list.Type)), item);
        }

        if (!list.Type.IsUnknown)
            faults.ReportNoList(expression.Target, list.Type);
        return BoundExpression.Unknown;
    }
}
