using System.Collections.Immutable;
using Dossier.Pages.Phrases;
using Dossier.Pages.Views;

namespace Dossier.Pages.Search;

/// <summary>A kind of record that readers can search for. Its phrases are given by their names, and as they are in English.</summary>
/// <param name="Id">Its name in addresses; also the folder that its pages stand in.</param>
/// <param name="LabelPhrase">What a reader chooses it by.</param>
/// <param name="NounPhrase">What stands beside one of them.</param>
/// <param name="CountPhrase">So many of them.</param>
/// <param name="Records">All of them.</param>
internal sealed record SearchKind(
    string Id,
    (string Name, string English) LabelPhrase,
    (string Name, string English) NounPhrase,
    (string Name, string English) CountPhrase,
    Func<DossierView, IEnumerable<RecordView>> Records)
{
    /// <summary>Every kind, in the order in which they stand where they fit a search equally well.</summary>
    public static ImmutableArray<SearchKind> All { get; } =
    [
        new("facts", ("facts-title", "Facts"), ("fact", "Fact"), ("facts-n", "{0} facts"), dossier => dossier.Facts),
        new("sources", ("sources-title", "Sources"), ("source", "Source"), ("sources-n", "{0} sources"), dossier => dossier.Sources),
        new("entities", ("names", "Names"), ("name", "Name"), ("names-n", "{0} names"), dossier => dossier.Entities),
        new("chapters", ("chapters", "Chapters"), ("chapter", "Chapter"), ("chapters-n", "{0} chapters"), dossier => dossier.Topics),
        new("series", ("series", "Series"), ("series", "Series"), ("series-n", "{0} series"), dossier => dossier.Series),
        new("publishers", ("publishers-title", "Publishers"), ("publisher", "Publisher"), ("publishers-n", "{0} publishers"), dossier => dossier.Publishers),
    ];

    /// <summary>The kind of an id.</summary>
    public static SearchKind Of(string id) => All.First(kind => kind.Id == id);

    /// <summary>What a reader chooses it by.</summary>
    public string Label(Words words) => words.Say(LabelPhrase.Name, LabelPhrase.English);

    /// <summary>What stands beside one of them.</summary>
    public string Noun(Words words) => words.Say(NounPhrase.Name, NounPhrase.English);

    /// <summary>So many of them.</summary>
    public string Count(Words words, int count) => words.Say(CountPhrase.Name, CountPhrase.English, count);
}
