using System.Collections.Immutable;
using Dossier.Templates.Binding;

namespace Dossier.Templates.Filters;

/// <summary>A filter that takes any list.</summary>
/// <param name="arguments">The kinds of its arguments.</param>
/// <param name="bind">Fits it to a list's type; null where what the list holds does not fit.</param>
internal sealed class ListSignature(
    ImmutableArray<ValueKind> arguments, Func<TemplateType, ImmutableArray<TemplateType>, Printers, FilterBinding?> bind) : FilterSignature
{
    /// <inheritdoc/>
    public override int ArgumentCount => arguments.Length;

    /// <inheritdoc/>
    public override FilterMatch Match(ImmutableArray<TemplateType> types, Printers printers)
    {
        if (types[0].IsUnknown)
            return new FilterMatch(new FilterBinding(TemplateType.Unknown, new bool[types.Length], (_, _) => null));
        if (types[0].Kind != ValueKind.List)
            return new FilterMatch(null, 0, "a list");
        for (var index = 0; index < arguments.Length; index++)
        {
            if (types[index + 1].Kind != arguments[index] && !types[index + 1].IsUnknown)
                return new FilterMatch(null, index + 1, arguments[index] == ValueKind.Text ? "text" : "a whole number");
        }

        var binding = bind(types[0], types, printers);
        return binding is null
            ? new FilterMatch(null, 0, "a list of things that can be printed")
            : new FilterMatch(binding with { Result = binding.Result.OrNull(types[0].IsNullable) });
    }
}
