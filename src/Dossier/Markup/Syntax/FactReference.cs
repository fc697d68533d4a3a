using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Markup.Syntax;

/// <summary><c>[[fact-id]]</c>: cites a fact.</summary>
/// <param name="id">The fact's id.</param>
public sealed class FactReference(string id) : LeafInline
{
    /// <summary>The fact's id; whether it exists is <see cref="MarkupLinks"/>' matter.</summary>
    public string Id { get; } = id;

    /// <summary>Where the id stands in the Markdown.</summary>
    public SourceSpan IdSpan => new(Span.Start + 2, Span.End - 2);
}
