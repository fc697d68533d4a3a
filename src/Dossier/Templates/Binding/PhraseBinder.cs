using System.Collections.Immutable;
using Dossier.Templates.Phrases;
using Dossier.Templates.Rendering;
using Dossier.Templates.Syntax;

namespace Dossier.Templates.Binding;

/// <summary>
/// Binds <c>{{ 'name' | say value }}</c>: a phrase of the interface in the dossier's language. A count may be given beyond the places: it
/// chooses the form, where the page prints the number by itself.
/// </summary>
internal sealed class PhraseBinder(BindingFaults faults, PhraseBook phrases)
{
    /// <summary>What the filter is called.</summary>
    public const string Name = "say";

    /// <summary>Binds it; the name must stand there as it is, so that a wrong one is found when the template is loaded.</summary>
    public BoundExpression Bind(FilterExpression expression, ImmutableArray<BoundExpression> arguments)
    {
        if (expression.Arguments[0] is not LiteralExpression { Value: string name } literal)
            return Refuse(expression.Arguments[0], $"`{Name}` takes the name of a phrase in quotes", $"write `'name' | {Name}`");
        if (phrases.Find(name) is not { } phrase)
        {
            faults.ReportUnknown(
                TemplateDiagnostics.UnknownPhrase, literal, name, $"there is no phrase `{name}`", phrases.Names, "add it to `strings/en.yaml`");
            return BoundExpression.Unknown;
        }

        var given = arguments.Length - 1;
        return given == phrase.PlaceCount || given == phrase.PlaceCount + 1 && arguments[^1].Type.Kind == ValueKind.Integer
            ? Bind(expression, arguments, phrase)
            : Refuse(expression.Filter, $"the phrase `{name}` has {phrase.PlaceCount} {(phrase.PlaceCount == 1 ? "place" : "places")}, and {given} {(given == 1 ? "thing is" : "things are")} given");
    }

    private BoundExpression Bind(FilterExpression expression, ImmutableArray<BoundExpression> arguments, Phrase phrase)
    {
        for (var index = 1; index < arguments.Length; index++)
        {
            if (arguments[index].Type.Kind is not (ValueKind.Text or ValueKind.Integer or ValueKind.Unknown))
                return Refuse(expression.Arguments[index], $"{faults.Quote(expression.Arguments[index])} is {arguments[index].Type.Description}, and `{Name}` takes text or a whole number there");
        }

        if (arguments.Length == 1)
            return new BoundExpression(new ConstantEvaluator(phrase.Say()), TemplateType.Text);
        Evaluator[] evaluators = [.. arguments.Skip(1).Select(argument => argument.Evaluator)];
        return new BoundExpression(
            new FilterEvaluator(evaluators, [.. evaluators.Select(_ => true)], (_, values) => phrase.Say(values)), TemplateType.Text);
    }

    private BoundExpression Refuse(SyntaxNode at, string message, string? help = null)
    {
        faults.Report(TemplateDiagnostics.WrongFilterArgument, at, message, help);
        return BoundExpression.Unknown;
    }
}
