using System.Collections.Immutable;
using Dossier.Pages.Views;

namespace Dossier.Pages.Search;

/// <summary>A kind of record that readers can search for.</summary>
/// <param name="Id">Its name in addresses; also the folder that its pages stand in.</param>
/// <param name="Label">What a reader chooses it by.</param>
/// <param name="One">What one of them is called.</param>
/// <param name="Many">What several are called.</param>
/// <param name="Records">All of them.</param>
internal sealed record SearchKind(string Id, string Label, string One, string Many, Func<DossierView, IEnumerable<RecordView>> Records)
{
    /// <summary>Every kind, in the order in which they stand where they fit a search equally well.</summary>
    public static ImmutableArray<SearchKind> All { get; } =
    [
        new("facts", "Facts", "fact", "facts", dossier => dossier.Facts),
        new("sources", "Sources", "source", "sources", dossier => dossier.Sources),
        new("entities", "Names", "name", "names", dossier => dossier.Entities),
        new("chapters", "Chapters", "chapter", "chapters", dossier => dossier.Topics),
        new("series", "Series", "series", "series", dossier => dossier.Series),
        new("publishers", "Publishers", "publisher", "publishers", dossier => dossier.Publishers),
    ];
}
