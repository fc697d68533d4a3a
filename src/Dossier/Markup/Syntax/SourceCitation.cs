using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Markup.Syntax;

/// <summary><c>[@source-id, para 4; @other]</c>: cites sources.</summary>
/// <param name="sources">What it cites, in the author's order, at least one.</param>
public sealed class SourceCitation(ImmutableArray<CitedSource> sources) : LeafInline
{
    /// <summary>What it cites, in the author's order, at least one.</summary>
    public ImmutableArray<CitedSource> Sources { get; } = sources;
}

/// <summary>One source of a citation.</summary>
/// <param name="Id">The source's id.</param>
/// <param name="Locator">The place in the source, white space folded, or null.</param>
/// <param name="IdSpan">Where the id stands in the Markdown.</param>
public sealed record CitedSource(string Id, string? Locator, SourceSpan IdSpan);
