using System.Collections.Immutable;
using Dossier.Captures;
using Dossier.Model;

namespace Dossier.Pages.Views;

/// <summary>A citation of a fact.</summary>
internal sealed class CitationView(ViewSet views, Citation citation, int number, ImmutableArray<string> origins)
{
    /// <summary>Its number among the fact's citations, from 1.</summary>
    public int Number => number;

    /// <summary>The cited source.</summary>
    public SourceView Source => views.Source(citation.Source.Value);

    /// <summary>The place within the source, or empty.</summary>
    public string Locator => citation.Locator?.Value ?? "";

    /// <summary>Its words, or empty.</summary>
    public string Excerpt => citation.Excerpt?.Value ?? "";

    /// <summary>The address of the passage in the source, or empty.</summary>
    public string PassageUrl => Excerpt.Length == 0 ? "" : TextFragment.Of(Source.Url, Excerpt);

    /// <summary>Whether the editors found these words in a copy of the source's text.</summary>
    public bool IsChecked => Locking.Find(views.Corpus.Captures, citation) is { Verdict: ExcerptVerdict.Match };

    /// <summary>Where the claim was first made.</summary>
    public ImmutableArray<SourceView> Origins => views.SourcesOf(origins);

    /// <summary>Whether the cited source is itself where the claim was first made.</summary>
    public bool IsOrigin => origins is [var only] && only == citation.Source.Value;
}
