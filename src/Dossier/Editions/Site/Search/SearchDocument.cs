using System.Collections.Immutable;
using Dossier.Pages.Views;

namespace Dossier.Editions.Site.Search;

/// <summary>Something that a search can find.</summary>
/// <param name="Record">The record that it leads to.</param>
/// <param name="Kind">Which of the kinds it is, by its place among them.</param>
/// <param name="Start">The day from which newer and older are told, or null.</param>
/// <param name="Row">What a reader is shown of it.</param>
/// <param name="Fields">Under what it is found.</param>
internal sealed record SearchDocument(RecordView Record, int Kind, DateOnly? Start, SearchRow Row, ImmutableArray<SearchField> Fields);

/// <summary>A text under which a document is found.</summary>
/// <param name="Text">The text.</param>
/// <param name="Weight">How much it counts to be found there, from 1.</param>
internal readonly record struct SearchField(string Text, int Weight);

/// <summary>What a reader is shown of a document.</summary>
/// <param name="Title">The line that leads to its page.</param>
/// <param name="Remark">What stands below it.</param>
internal sealed record SearchRow(string Title, string Remark)
{
    /// <summary>What else it is found by, shown where the words are in neither of the above; or empty.</summary>
    public string Other { get; init; } = "";

    /// <summary>The language of the title, or empty for the dossier's own.</summary>
    public string Language { get; init; } = "";

    /// <summary>The number of the state's mark, from 0; null for what is no fact.</summary>
    public int? Mark { get; init; }

    /// <summary>The confidence, 0 for none to 4 for high.</summary>
    public int Rung { get; init; }

    /// <summary>Its names or its statement in other languages, shown where they hold the words.</summary>
    public ImmutableArray<TranslationView> Translations { get; init; } = [];
}
