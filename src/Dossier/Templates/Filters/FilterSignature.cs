using System.Collections.Immutable;
using Dossier.Templates.Binding;
using Dossier.Templates.Rendering;

namespace Dossier.Templates.Filters;

/// <summary>What a filter takes and gives.</summary>
internal abstract class FilterSignature
{
    /// <summary>How many arguments it takes behind its name.</summary>
    public abstract int ArgumentCount { get; }

    /// <summary>Fits the filter to what it is given.</summary>
    /// <param name="types">The types of the value and the arguments, as many as it takes.</param>
    /// <param name="printers">How values become text.</param>
    public abstract FilterMatch Match(ImmutableArray<TemplateType> types, Printers printers);
}

/// <summary>Whether a filter fits what it is given.</summary>
/// <param name="Binding">The filter, if it does.</param>
/// <param name="Wrong">Else which of the value and the arguments does not fit.</param>
/// <param name="Expected">And what is expected there: <c>a number</c>.</param>
internal readonly record struct FilterMatch(FilterBinding? Binding, int Wrong = 0, string Expected = "");

/// <summary>A filter that fits what it is given.</summary>
/// <param name="Result">The type of what it gives.</param>
/// <param name="TakesNull">Whether the value and each argument may be null; where one may not and is, the result is null.</param>
/// <param name="Filter">The filter.</param>
internal sealed record FilterBinding(TemplateType Result, bool[] TakesNull, Func<RenderState, object?[], object?> Filter);
