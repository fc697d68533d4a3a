using System.Collections.Immutable;
using Dossier.Markup.Syntax;

namespace Dossier.Pages.Views;

/// <summary>Sources that a text cites directly.</summary>
/// <param name="Sources">The sources, in the author's order.</param>
internal sealed record SourceCitationView(ImmutableArray<CitedSourceView> Sources)
{
    /// <summary>The view of a citation.</summary>
    /// <param name="views">The corpus.</param>
    /// <param name="citation">The citation.</param>
    /// <param name="notes">The sources that the page lists.</param>
    public static SourceCitationView Of(ViewSet views, SourceCitation citation, ImmutableArray<SourceNoteView> notes) => new(
    [
        .. citation.Sources.Select(cited => new CitedSourceView(
            views.Source(cited.Id), cited.Locator ?? "", notes.FirstOrDefault(note => note.Source.Id == cited.Id)?.Number ?? 0)),
    ]);
}

/// <summary>A source that a text cites directly.</summary>
/// <param name="Source">The source.</param>
/// <param name="Locator">The place within it, or empty.</param>
/// <param name="Number">Its number among the sources that the page lists, from 1; 0 where it lists none.</param>
internal sealed record CitedSourceView(SourceView Source, string Locator, int Number);
