using System.Collections.Immutable;
using Dossier.Templates.Binding;

namespace Dossier.Templates.Filters;

/// <summary><c>value | size</c>, the same as <c>value.size</c>.</summary>
internal sealed class SizeSignature : FilterSignature
{
    /// <inheritdoc/>
    public override int ArgumentCount => 0;

    /// <summary>What counts the items or letters of values of a type; null where they have none.</summary>
    public static Func<object, object?>? For(TemplateType type)
    {
        switch (type.Kind)
        {
            case ValueKind.Text:
                return text => (long)((string)text).Length;
            case ValueKind.Markdown:
                return text => (long)((MarkdownText)text).Value.Length;
            case ValueKind.Html:
                return text => (long)((HtmlText)text).Value.Length;
            case ValueKind.List:
                var access = ListAccess.For(type);
                return list => (long)access.Count(list);
            default:
                return null;
        }
    }

    /// <inheritdoc/>
    public override FilterMatch Match(ImmutableArray<TemplateType> types, Printers printers)
    {
        if (types[0].IsUnknown)
            return new FilterMatch(new FilterBinding(TemplateType.Unknown, [false], (_, _) => null));
        return For(types[0]) is { } size
            ? new FilterMatch(new FilterBinding(TemplateType.Integer.OrNull(types[0].IsNullable), [false], (_, values) => size(values[0] ?? "")))
            : new FilterMatch(null, 0, "a list or text");
    }
}
