using System.Collections.Immutable;
using Dossier.Pages.Phrases;
using Dossier.Pages.Views;

namespace Dossier.Pages.Search;

/// <summary>A kind of record that readers can search for. Its phrases are given by their names.</summary>
/// <param name="Id">Its name in addresses; also the folder that its pages stand in.</param>
/// <param name="LabelPhrase">What a reader chooses it by.</param>
/// <param name="NounPhrase">What stands beside one of them.</param>
/// <param name="CountPhrase">So many of them.</param>
/// <param name="Records">All of them.</param>
internal sealed record SearchKind(
    string Id,
    string LabelPhrase,
    string NounPhrase,
    string CountPhrase,
    Func<DossierView, IEnumerable<RecordView>> Records)
{
    /// <summary>Every kind, in the order in which they stand where they fit a search equally well.</summary>
    public static ImmutableArray<SearchKind> All { get; } =
    [
        new("facts", "facts-title", "fact", "facts-n", dossier => dossier.Facts),
        new("sources", "sources-title", "source", "sources-n", dossier => dossier.Sources),
        new("entities", "names", "name", "names-n", dossier => dossier.Entities),
        new("chapters", "chapters", "chapter", "chapters-n", dossier => dossier.Topics),
        new("series", "series", "series", "series-n", dossier => dossier.Series),
        new("publishers", "publishers-title", "publisher", "publishers-n", dossier => dossier.Publishers),
    ];

    /// <summary>The kind of an id.</summary>
    public static SearchKind Of(string id) => All.First(kind => kind.Id == id);

    /// <summary>What a reader chooses it by.</summary>
    public string Label(Words words) => words.Say(LabelPhrase);

    /// <summary>What stands beside one of them.</summary>
    public string Noun(Words words) => words.Say(NounPhrase);

    /// <summary>So many of them.</summary>
    public string Count(Words words, int count) => words.Say(CountPhrase, count);
}
