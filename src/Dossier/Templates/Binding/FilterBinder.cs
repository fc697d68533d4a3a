using System.Collections.Immutable;
using Dossier.Templates.Filters;
using Dossier.Templates.Rendering;
using Dossier.Templates.Syntax;

namespace Dossier.Templates.Binding;

/// <summary>Binds filters to what they are given.</summary>
internal sealed class FilterBinder(ExpressionBinder expressions, BindingFaults faults, TemplateFilters filters, TemplateKind kind)
{
    private const string Raw = "raw";

    private readonly PhraseBinder phrases = new(faults, filters.Phrases);

    /// <summary>Whether there is a filter of a name.</summary>
    public bool Knows(string name) => name is Raw or PhraseBinder.Name or PhraseBinder.Prose || filters.Find(name).Length > 0;

    /// <summary>Binds a filter with its value and arguments.</summary>
    public BoundExpression Bind(FilterExpression expression)
    {
        var name = expression.Filter.Text;
        ImmutableArray<BoundExpression> arguments = [.. expression.Arguments.Select(expressions.Bind)];
        if (name == Raw)
            return BindRaw(expression, arguments);
        if (name is PhraseBinder.Name or PhraseBinder.Prose)
            return phrases.Bind(expression, arguments);
        var candidates = filters.Find(name);
        if (candidates.Length > 0)
            return Bind(expression, arguments, candidates);
        faults.ReportUnknown(
            TemplateDiagnostics.UnknownFilter, expression.Filter, name, $"there is no filter `{name}`", filters.Names.Append(Raw).Append(PhraseBinder.Name).Append(PhraseBinder.Prose));
        return BoundExpression.Unknown;
    }

    private BoundExpression Bind(FilterExpression expression, ImmutableArray<BoundExpression> arguments, ImmutableArray<TemplateFilter> candidates)
    {
        ImmutableArray<TemplateType> types = [.. arguments.Select(argument => argument.Type)];
        FilterMatch? closest = null;
        foreach (var candidate in candidates)
        {
            if (candidate.Signature.ArgumentCount != arguments.Length - 1)
                continue;
            var match = candidate.Signature.Match(types, filters.Printers);
            if (match.Binding is { } binding)
            {
                Evaluator[] evaluators = [.. arguments.Select(argument => argument.Evaluator)];
                return new BoundExpression(new FilterEvaluator(evaluators, binding.TakesNull, binding.Filter), binding.Result);
            }

            closest ??= match;
        }

        if (closest is { } mismatch)
            ReportKind(expression, types, mismatch);
        else
            ReportCount(expression, candidates);
        return BoundExpression.Unknown;
    }

    private void ReportKind(FilterExpression expression, ImmutableArray<TemplateType> types, FilterMatch mismatch)
    {
        var wrong = expression.Arguments[mismatch.Wrong];
        faults.Report(
            TemplateDiagnostics.WrongFilterArgument, wrong,
            $"{faults.Quote(wrong)} is {types[mismatch.Wrong].Description}, and `{expression.Filter.Text}` takes {mismatch.Expected} there");
    }

    private void ReportCount(FilterExpression expression, ImmutableArray<TemplateFilter> candidates)
    {
        var counts = string.Join(" or ", candidates.Select(candidate => candidate.Signature.ArgumentCount).Distinct().Order());
        var given = expression.Arguments.Length - 1;
        faults.Report(
            TemplateDiagnostics.WrongFilterArgument, expression.Filter,
            $"`{expression.Filter.Text}` takes {counts} {(counts == "1" ? "argument" : "arguments")}, not {given}");
    }

    // Markup is printed unescaped anyway: all that `raw` does is to say so.
    private BoundExpression BindRaw(FilterExpression expression, ImmutableArray<BoundExpression> arguments)
    {
        var expected = kind switch { TemplateKind.Markdown => ValueKind.Markdown, TemplateKind.Html => ValueKind.Html, _ => ValueKind.Unknown };
        if (arguments is [var value] && (value.Type.Kind == expected || value.Type.IsUnknown))
            return value;
        var given = arguments.Length > 0 ? faults.Quote(expression.Arguments[0]) + " is " + arguments[0].Type.Description : "nothing is given";
        faults.Report(
            TemplateDiagnostics.RawText, expression.Filter, $"{given}, and cannot be printed unescaped here",
            "remove `raw`: only what the program declares as Markdown or HTML is markup");
        return BoundExpression.Unknown;
    }
}
