using System.Collections.Immutable;
using System.Text;
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

    /// <summary>The same for a phrase that is Markdown: links and emphasis in it are meant, and what fills its places is escaped.</summary>
    public const string Prose = "prose";

    /// <summary>Binds it; the name must stand there as it is, so that a wrong one is found when the template is loaded.</summary>
    public BoundExpression Bind(FilterExpression expression, ImmutableArray<BoundExpression> arguments)
    {
        if (expression.Arguments[0] is not LiteralExpression { Value: string name } literal)
            return Refuse(expression.Arguments[0], $"`{expression.Filter.Text}` takes the name of a phrase in quotes", $"write `'name' | {expression.Filter.Text}`");
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
                return Refuse(expression.Arguments[index], $"{faults.Quote(expression.Arguments[index])} is {arguments[index].Type.Description}, and `{expression.Filter.Text}` takes text or a whole number there");
        }

        if (expression.Filter.Text == Prose)
            return BindProse(arguments, phrase);
        if (arguments.Length == 1)
            return new BoundExpression(new ConstantEvaluator(phrase.Say()), TemplateType.Text);
        Evaluator[] evaluators = [.. arguments.Skip(1).Select(argument => argument.Evaluator)];
        return new BoundExpression(
            new FilterEvaluator(evaluators, [.. evaluators.Select(_ => true)], (_, values) => phrase.Say(values)), TemplateType.Text);
    }

    private static BoundExpression BindProse(ImmutableArray<BoundExpression> arguments, Phrase phrase)
    {
        Evaluator[] evaluators = [.. arguments.Skip(1).Select(argument => argument.Evaluator)];
        return new BoundExpression(
            new FilterEvaluator(
                evaluators,
                [.. evaluators.Select(_ => true)],
                (_, values) => new MarkdownText(phrase.Say([.. values.Select(value => value is string text ? Escaped(text) : value)]))),
            TemplateType.Markdown);
    }

    // Whatever stands around it: each character that could mean something in running text or in the address of a link.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is '\\' or '`' or '*' or '_' or '[' or ']' or '(' or ')' or '<' or '>' or '&' or '|' or '~' or '^' or '$' or '!' or '#')
                escaped.Append('\\');
            escaped.Append(char.IsControl(letter) ? ' ' : letter);
        }

        return escaped.ToString();
    }

    private BoundExpression Refuse(SyntaxNode at, string message, string? help = null)
    {
        faults.Report(TemplateDiagnostics.WrongFilterArgument, at, message, help);
        return BoundExpression.Unknown;
    }
}
