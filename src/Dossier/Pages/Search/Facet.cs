using System.Collections.Immutable;
using Dossier.Pages.Views;

namespace Dossier.Pages.Search;

/// <summary>A way to narrow a search down: a question with a few answers.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Label">The phrase above its values, by its name.</param>
/// <param name="Values">Its values, in the order in which readers see them.</param>
/// <param name="ValuesOf">The ids of the values that a record has: none where the question does not arise, several where it has several answers.</param>
internal sealed record Facet(
    string Id, string Label, Func<ViewSet, ImmutableArray<FacetValue>> Values, Func<RecordView, IEnumerable<string>> ValuesOf);

/// <summary>A value that a search can be narrowed to.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Text">What readers see.</param>
internal sealed record FacetValue(string Id, string Text)
{
    /// <summary>The symbol of the mark before its text, or empty.</summary>
    public string Mark { get; init; } = "";

    /// <summary>The symbol of the confidence gauge before its text, or empty.</summary>
    public string Gauge { get; init; } = "";

    /// <summary>The class that colours trouble, or empty.</summary>
    public string Tone { get; init; } = "";
}
