using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Templates.Rendering;
using Dossier.Text;

namespace Dossier.Templates;

/// <summary>An expression in Scriban's language that gives a list: what the pages of a long list are cut from.</summary>
public sealed class TemplateList
{
    private readonly Span source;
    private readonly Evaluator list;
    private readonly TemplateLimits limits;

    internal TemplateList(Span source, Type element, Evaluator list, TemplateLimits limits)
    {
        (this.source, this.list, this.limits) = (source, list, limits);
        Element = element;
    }

    /// <summary>The type of its items.</summary>
    public Type Element { get; }

    /// <summary>The items; none where the expression gives nothing.</summary>
    /// <param name="values">The values of the scope's variables, in its order.</param>
    /// <exception cref="TemplateLimitException">A limit was crossed.</exception>
    public IReadOnlyList<object> Items(params ReadOnlySpan<object?> values)
    {
        var state = new RenderState(limits, values.ToArray(), 0, source with { End = source.Start });
        using var output = state.Output;
        return list.Evaluate(state) as IReadOnlyList<object> ?? [];
    }
}

/// <summary>The list that was compiled, or every fault in it.</summary>
/// <param name="List">The list; null where there is a fault.</param>
/// <param name="Diagnostics">The faults.</param>
public sealed record TemplateListResult(TemplateList? List, ImmutableArray<Diagnostic> Diagnostics);
