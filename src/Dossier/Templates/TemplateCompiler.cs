using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Templates.Binding;
using Dossier.Templates.Syntax;
using Dossier.Text;

namespace Dossier.Templates;

/// <summary>
/// Makes templates of texts in Scriban's language, in the subset that pages need, every name checked against the types of the data.
/// </summary>
/// <remarks>
/// Whatever is accepted means in Scriban what it means here, but for two things: values are escaped for where they stand, and a member of null
/// is null.
/// </remarks>
public static class TemplateCompiler
{
    /// <summary>Makes a template of the rest of a file.</summary>
    /// <param name="library">The partials and filters at hand.</param>
    /// <param name="source">The file.</param>
    /// <param name="bodyStart">Where the template begins, behind the front matter; 0 where there is none.</param>
    /// <param name="kind">What the template produces.</param>
    /// <param name="scope">The names that it can use.</param>
    /// <returns>The template, or every fault in it and in what it includes.</returns>
    public static TemplateResult Compile(TemplateLibrary library, SourceText source, int bodyStart, TemplateKind kind, TemplateScope scope) =>
        CompileText(library, source.Span(bodyStart, source.Text.Length), kind, scope);

    /// <summary>Makes a template of a stretch of a file, such as the route in its front matter.</summary>
    /// <param name="library">The partials and filters at hand.</param>
    /// <param name="span">The template's text.</param>
    /// <param name="kind">What the template produces.</param>
    /// <param name="scope">The names that it can use.</param>
    /// <returns>The template, or every fault in it and in what it includes.</returns>
    public static TemplateResult CompileText(TemplateLibrary library, Span span, TemplateKind kind, TemplateScope scope)
    {
        var faults = new List<Diagnostic>();
        if (TemplateParser.Read(span.Source, span.Start, span.End, faults) is not { } syntax)
            return new TemplateResult(null, Diagnostic.Arrange(faults));
        var body = new TemplateBinder(library, kind, scope, faults).Bind(span.Source, syntax, out var locals);
        var diagnostics = Diagnostic.Arrange(faults);
        var isSound = diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);
        return new TemplateResult(isSound ? new Template(span, scope, body, locals, library.Limits) : null, diagnostics);
    }

    /// <summary>Makes a list of a stretch of a file that holds one tag and nothing else: <c>{{ entity.chapters }}</c>.</summary>
    /// <param name="library">The filters at hand.</param>
    /// <param name="span">The tag.</param>
    /// <param name="scope">The names that it can use.</param>
    /// <returns>The list, or every fault in it.</returns>
    public static TemplateListResult CompileList(TemplateLibrary library, Span span, TemplateScope scope)
    {
        var faults = new List<Diagnostic>();
        var statements = TemplateParser.Read(span.Source, span.Start, span.End, faults)?.Statements ?? [];
        var bound = BindList(library, span, scope, [.. statements.Where(statement => statement is not TextStatement)], faults);
        var diagnostics = Diagnostic.Arrange(faults);
        var isSound = diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);
        return new TemplateListResult(
            isSound && bound.Type.Element is { } element ? new TemplateList(span, element.Clr, bound.Evaluator, library.Limits) : null, diagnostics);
    }

    private static BoundExpression BindList(
        TemplateLibrary library, Span span, TemplateScope scope, ImmutableArray<Statement> statements, List<Diagnostic> faults)
    {
        if (statements is not [PrintStatement { Value: var expression }])
        {
            if (faults.Count == 0)
                faults.Add(TemplateDiagnostics.NotAList.At(span, "a list is one tag and nothing else", "write it like `{{ dossier.facts }}`"));
            return BoundExpression.Unknown;
        }

        var binding = new BindingFaults(span.Source, faults);
        var bound = new ExpressionBinder(new Variables(scope, []), binding, library.Filters, TemplateKind.Plain).Bind(expression);
        if (bound.Type.Kind is not (ValueKind.List or ValueKind.Unknown))
            binding.ReportNoList(expression, bound.Type);
        return bound;
    }
}
