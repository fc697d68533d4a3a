using System.Collections.Immutable;
using Dossier.Templates.Binding;

namespace Dossier.Templates.Filters;

/// <summary><c>value | default other</c>: like <c>??</c>, for empty texts too.</summary>
internal sealed class DefaultSignature : FilterSignature
{
    /// <inheritdoc/>
    public override int ArgumentCount => 1;

    /// <inheritdoc/>
    public override FilterMatch Match(ImmutableArray<TemplateType> types, Printers printers)
    {
        var (value, other) = (types[0], types[1]);
        if (TemplateType.Common(value with { IsNullable = false }, other) is not { } common)
            return new FilterMatch(null, 1, value.Description);
        return new FilterMatch(new FilterBinding(common, [true, true], (_, values) => values[0] is null or "" ? values[1] : values[0]));
    }
}
