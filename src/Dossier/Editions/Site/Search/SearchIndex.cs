using System.Collections.Immutable;
using Dossier.Pages.Views;

namespace Dossier.Editions.Site.Search;

/// <summary>What a search can find, and under which terms.</summary>
/// <param name="Documents">The documents, by number.</param>
/// <param name="Terms">The terms in ordinal order.</param>
/// <param name="Postings">The documents of each term.</param>
/// <param name="StopWords">Words that are not among the terms because they say nothing.</param>
internal sealed record SearchIndex(
    ImmutableArray<SearchDocument> Documents, ImmutableArray<string> Terms, ImmutableArray<Postings> Postings, ImmutableHashSet<string> StopWords)
{
    /// <summary>Before the id of an entity: the term of the facts about it, which no text can contain.</summary>
    public const char EntitySign = '@';

    /// <summary>Makes the index of a dossier.</summary>
    /// <param name="views">The dossier.</param>
    /// <param name="jobs">How many threads may work at it; the index does not depend on it.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static SearchIndex Of(ViewSet views, int jobs, CancellationToken cancellation)
    {
        var documents = SearchDocument.All(views);
        var stopWords = SearchTerms.StopWords(views.Dossier.Language);
        var postings = new Dictionary<string, Postings>(StringComparer.Ordinal);
        var weighed = documents.AsParallel().AsOrdered().WithDegreeOfParallelism(jobs).WithCancellation(cancellation)
            .Select(document => TermWeights.Of(SearchField.Of(document.Record), stopWords).AddRange(About(document.Record)));
        var number = 0;
        foreach (var terms in weighed)
        {
            foreach (var (term, level) in terms)
                (postings.TryGetValue(term, out var known) ? known : postings[term] = new Postings()).Add(number, level);
            number++;
        }

        var sorted = postings.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        return new SearchIndex(documents, [.. sorted.Select(pair => pair.Key)], [.. sorted.Select(pair => pair.Value)], stopWords);
    }

    // The entity itself counts more than the facts about it: the page finds its name by that.
    private static IEnumerable<(string Term, int Level)> About(RecordView record) => record switch
    {
        FactView fact => fact.Entities.Select(entity => (EntitySign + entity.Id, 1)).Distinct(),
        EntityView entity => [(EntitySign + entity.Id, Search.Postings.HighestLevel)],
        _ => [],
    };
}
