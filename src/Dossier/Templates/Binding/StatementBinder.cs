using Dossier.Templates.Places;
using Dossier.Templates.Rendering;
using Dossier.Templates.Syntax;

namespace Dossier.Templates.Binding;

/// <summary>Binds the statements of one template or partial.</summary>
internal sealed class StatementBinder
{
    private readonly TemplateBinder template;
    private readonly Variables variables;
    private readonly BindingFaults faults;
    private readonly PlaceMap places;
    private readonly ExpressionBinder expressions;
    private readonly OperatorBinder operators;

    /// <summary>A binder of one template, or of one partial with arguments.</summary>
    public StatementBinder(TemplateBinder template, Variables variables, BindingFaults faults, PlaceMap places)
    {
        (this.template, this.variables, this.faults, this.places) = (template, variables, faults, places);
        expressions = new ExpressionBinder(variables, faults, template.Library.Filters, template.Kind);
        operators = new OperatorBinder(expressions, faults);
    }

    /// <summary>Binds a block.</summary>
    public RenderNode Bind(Block block) => new SequenceNode([.. block.Statements.Select(statement => Bind(statement)).OfType<RenderNode>()]);

    private RenderNode? Bind(Statement statement) => statement switch
    {
        TextStatement text => new TextNode(faults.Source.Text[text.Start..text.End]),
        PrintStatement print => BindPrint(print),
        AssignStatement assign => BindAssign(assign),
        IfStatement branches => BindIf(branches),
        ForStatement loop => BindFor(loop),
        CaseStatement branches => BindCase(branches),
        CaptureStatement capture => BindCapture(capture),
        IncludeStatement include => BindInclude(include),
        _ => null,
    };

    private RenderNode? BindPrint(PrintStatement statement)
    {
        var value = expressions.Bind(statement.Value);
        if (places.Find(statement) is not { } found)
            return null;
        if (value.Type.Kind is ValueKind.Markdown or ValueKind.Html)
            return BindMarkup(statement, value, found.Place);
        if (template.Library.Filters.Printers.Find(value.Type) is { } print)
            return new PrintNode(value.Evaluator, print, found.Place.Escaper(found.Next));
        var help = value.Type.Kind == ValueKind.List ? "go through it with `for`, or write `| join ', '`" : "print one of its members";
        faults.Report(
            TemplateDiagnostics.UnprintableValue, statement, $"{faults.Quote(statement)} is {value.Type.Description}, which has no text", help);
        return null;
    }

    private RenderNode? BindMarkup(PrintStatement statement, BoundExpression value, Place place)
    {
        var isMarkdown = value.Type.Kind == ValueKind.Markdown;
        if (place.TakesMarkup && template.Kind == (isMarkdown ? TemplateKind.Markdown : TemplateKind.Html))
            return isMarkdown ? new PrintMarkdownNode(value.Evaluator) : new PrintHtmlNode(value.Evaluator);
        if (place.Refusal is null)
        {
            faults.Report(
                TemplateDiagnostics.MisplacedMarkup, statement,
                $"{faults.Quote(statement)} is {value.Type.Description}, and stands {Where(place)}",
                $"print it in the running text of {(isMarkdown ? "a Markdown" : "an HTML")} template");
        }

        return null;
    }

    private string Where(Place place) =>
        place.TakesMarkup ? template.Kind == TemplateKind.Html ? "in an HTML template" : "in a Markdown template" : place.Description;

    private AssignNode? BindAssign(AssignStatement statement)
    {
        var value = expressions.Bind(statement.Value);
        return Assign(statement.Name, value.Type) is { } slot ? new AssignNode(slot, value.Evaluator) : null;
    }

    private int? Assign(NameSyntax name, TemplateType type)
    {
        if (variables.IsFixed(name.Text))
        {
            faults.Report(TemplateDiagnostics.FixedVariable, name, $"`{name.Text}` is given and cannot be assigned to", "choose another name");
            return null;
        }

        if (variables.AssignedType(name.Text) is { } known && TemplateType.Common(known, type) is var common)
        {
            if (common is null)
                faults.Report(TemplateDiagnostics.MismatchedTypes, name, $"`{name.Text}` was {known.Description} and is to be {type.Description}");
            return variables.Assign(name.Text, common ?? TemplateType.Unknown);
        }

        return variables.Assign(name.Text, type);
    }

    private IfNode BindIf(IfStatement statement) => new(
        [.. statement.Branches.Select(branch => (expressions.BindCondition(branch.Condition), BindBranch(branch.Body)))],
        statement.Otherwise is null ? null : BindBranch(statement.Otherwise));

    private RenderNode BindBranch(Block block)
    {
        variables.BeginBranch();
        var bound = Bind(block);
        variables.EndBranch();
        return bound;
    }

    private ForNode? BindFor(ForStatement statement)
    {
        var list = expressions.Bind(statement.List);
        if (list.Type.Kind is not (ValueKind.List or ValueKind.Unknown))
            faults.ReportNoList(statement.List, list.Type);
        var (offset, limit) = (BindBound(statement.Options.Offset), BindBound(statement.Options.Limit));
        var slot = variables.BeginLoop(statement.Item.Text, list.Type.Element ?? TemplateType.Unknown);
        var body = BindBranch(statement.Body);
        variables.EndLoop();
        var otherwise = statement.Otherwise is null ? null : BindBranch(statement.Otherwise);
        if (list.Type.Kind != ValueKind.List)
            return null;
        return new ForNode
        {
            List = list.Evaluator,
            Access = ListAccess.For(list.Type),
            Offset = offset,
            Limit = limit,
            IsReversed = statement.Options.Reversed,
            Slot = slot,
            Body = body,
            Otherwise = otherwise,
            Place = faults.Span(statement),
        };
    }

    private Evaluator? BindBound(Expression? expression)
    {
        if (expression is null)
            return null;
        var bound = expressions.Bind(expression);
        if (bound.Type.Kind is not (ValueKind.Integer or ValueKind.Unknown))
        {
            var message = $"{faults.Quote(expression)} is {bound.Type.Description}, not a whole number";
            faults.Report(TemplateDiagnostics.MismatchedTypes, expression, message);
        }

        return bound.Evaluator;
    }

    // The value is worked out once and then compared.
    private SequenceNode BindCase(CaseStatement statement)
    {
        var value = expressions.Bind(statement.Value);
        var slot = variables.Reserve();
        var kept = value with { Evaluator = value.Evaluator is ConstantEvaluator ? value.Evaluator : new LocalEvaluator(slot) };
        var branches = statement.Branches.Select(branch => (BindWhen(statement.Value, kept, branch), BindBranch(branch.Body)));
        var chosen = new IfNode([.. branches], statement.Otherwise is null ? null : BindBranch(statement.Otherwise));
        return new SequenceNode([new AssignNode(slot, value.Evaluator), chosen]);
    }

    private Evaluator BindWhen(Expression valueNode, BoundExpression value, CaseBranch branch) =>
        branch.Values.Select(candidate => BindEquality(valueNode, value, candidate)).Aggregate((left, right) => new OrEvaluator(left, right));

    private Evaluator BindEquality(Expression valueNode, BoundExpression value, Expression candidate) =>
        operators.BindEquality(valueNode, value, candidate, expressions.Bind(candidate), false);

    private CaptureNode? BindCapture(CaptureStatement statement)
    {
        var body = Bind(statement.Body);
        var type = template.Kind switch
        {
            TemplateKind.Markdown => TemplateType.Markdown,
            TemplateKind.Html => TemplateType.Html,
            _ => TemplateType.Text,
        };
        return Assign(statement.Name, type) is { } slot ? new CaptureNode(slot, body, template.Kind) : null;
    }

    private IncludeNode? BindInclude(IncludeStatement statement)
    {
        List<BoundExpression> arguments = [.. statement.Arguments.Select(expressions.Bind)];
        if (template.Library.Find(statement.Partial.Text, template.Kind) is not { } partial)
        {
            ReportUnknownTemplate(statement.Partial);
            return null;
        }

        if (places.Find(statement) is not { } found)
            return null;
        var bound = template.Bind(partial, [.. arguments.Select(argument => argument.Type)], found.Place);
        return new IncludeNode(bound, [.. arguments.Select(argument => argument.Evaluator)], faults.Span(statement));
    }

    private void ReportUnknownTemplate(NameSyntax name)
    {
        var library = template.Library;
        var isOfOtherKind = library.Partials.Any(partial => partial.Name == name.Text);
        faults.ReportUnknown(
            TemplateDiagnostics.UnknownTemplate, name, name.Text,
            isOfOtherKind ? $"the partial `{name.Text}` is not of this template’s kind" : $"there is no partial `{name.Text}`",
            isOfOtherKind ? [] : library.Partials.Where(partial => partial.Kind == template.Kind).Select(partial => partial.Name));
    }
}
