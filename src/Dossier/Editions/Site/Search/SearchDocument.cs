using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Pages.Search;
using Dossier.Pages.Views;

namespace Dossier.Editions.Site.Search;

/// <summary>Something that a search can find.</summary>
/// <param name="Record">The record that it leads to.</param>
/// <param name="Kind">Which of the kinds it is, by its place among them.</param>
/// <param name="Start">The day from which newer and older are told, or null.</param>
internal sealed record SearchDocument(RecordView Record, int Kind, DateOnly? Start)
{
    /// <summary>All of them in the order of their numbers: by kind, then newest first, the undated last, then by id.</summary>
    public static ImmutableArray<SearchDocument> All(ViewSet views)
    {
        var documents = from kind in SearchKind.All.Select((kind, index) => (kind, index))
                        from record in kind.kind.Records(views.Dossier)
                        select new SearchDocument(record, kind.index, StartOf(record));
        return
        [
            .. documents.OrderBy(document => document.Kind).ThenByDescending(document => document.Start)
                .ThenBy(document => document.Record.Id, StringComparer.Ordinal),
        ];
    }

    private static DateOnly? StartOf(RecordView record) => record switch
    {
        FactView fact => StartOf(fact.Record.When?.Value),
        SourceView source => StartOf(source.Record.Published?.Value),
        _ => null,
    };

    private static DateOnly? StartOf(EdtfDate? date) => (date?.From ?? date?.To)?.FirstDay;
}
