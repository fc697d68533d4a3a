using Dossier.Diagnostics;
using Dossier.Loading;
using Dossier.Markup;
using Dossier.Model;

namespace Dossier.Pages.Making;

/// <summary>What Markdown may name: the records of a corpus, and the pages once they are planned.</summary>
/// <param name="corpus">The corpus.</param>
/// <param name="plan">The pages; null where pages are not linked to, as in the editors' own texts.</param>
internal sealed class RecordNames(Corpus corpus, PagePlan? plan) : IRecordNames
{
    /// <inheritdoc/>
    public bool Exists(RecordKind kind, string id) => kind switch
    {
        RecordKind.Fact => corpus.Facts.Contains(id),
        RecordKind.Source => corpus.Sources.Contains(id),
        RecordKind.Entity => corpus.Entities.Contains(id),
        RecordKind.Publisher => corpus.Publishers.Contains(id),
        RecordKind.Series => corpus.Series.Contains(id),
        RecordKind.Topic => corpus.Topics.Contains(id),
        _ => plan is null || plan.Has(id == "/" ? "" : id),
    };

    /// <inheritdoc/>
    public IEnumerable<string> Known(RecordKind kind) => kind switch
    {
        RecordKind.Fact => corpus.Facts.Ids,
        RecordKind.Source => corpus.Sources.Ids,
        RecordKind.Entity => corpus.Entities.Ids,
        RecordKind.Publisher => corpus.Publishers.Ids,
        RecordKind.Series => corpus.Series.Ids,
        RecordKind.Topic => corpus.Topics.Ids,
        _ => plan?.Routes ?? [],
    };

    /// <inheritdoc/>
    public DiagnosticDescriptor Unknown(RecordKind kind) => kind switch
    {
        RecordKind.Fact => ReferenceDiagnostics.UnknownFact,
        RecordKind.Source => ReferenceDiagnostics.UnknownSource,
        RecordKind.Entity => ReferenceDiagnostics.UnknownEntity,
        RecordKind.Publisher => ReferenceDiagnostics.UnknownPublisher,
        RecordKind.Series => ReferenceDiagnostics.UnknownSeries,
        RecordKind.Topic => ReferenceDiagnostics.UnknownTopic,
        _ => PageDiagnostics.UnknownPage,
    };
}
