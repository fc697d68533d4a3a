using System.Collections.Immutable;
using Dossier.Markup.Syntax;

namespace Dossier.Pages.Views;

/// <summary>Sources that a text cites directly.</summary>
/// <param name="Sources">The sources, in the author's order.</param>
internal sealed record SourceCitationView(ImmutableArray<CitedSourceView> Sources)
{
    /// <summary>The view of a citation.</summary>
    public static SourceCitationView Of(ViewSet views, SourceCitation citation) =>
        new([.. citation.Sources.Select(cited => new CitedSourceView(views.Source(cited.Id), cited.Locator ?? ""))]);
}

/// <summary>A source that a text cites directly.</summary>
/// <param name="Source">The source.</param>
/// <param name="Locator">The place within it, or empty.</param>
internal sealed record CitedSourceView(SourceView Source, string Locator);
