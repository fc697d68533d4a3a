using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Analysis;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Checking;

/// <summary>The records that the editors' Markdown names: narratives, notes of any record, and the dossier's summary.</summary>
/// <param name="Facts">Ids of facts.</param>
/// <param name="Sources">Ids of sources.</param>
/// <param name="Entities">Ids of entities.</param>
/// <param name="Series">Ids of charted series.</param>
internal sealed record Mentions(FrozenSet<string> Facts, FrozenSet<string> Sources, FrozenSet<string> Entities, FrozenSet<string> Series)
{
    public static Mentions In(Corpus corpus)
    {
        string[] texts = [.. Texts(corpus)];
        return new Mentions(
            Named(texts, Narrative.Facts),
            Named(texts, Narrative.Sources),
            Named(texts, Narrative.Entities),
            Named(texts, Narrative.Series));
    }

    private static IEnumerable<string> Texts(Corpus corpus) =>
    [
        corpus.Settings.Summary.Value,
        .. corpus.Topics.Select(topic => topic.Body.Value),
        .. Notes(corpus.Facts.Select(fact => fact.Note)),
        .. Notes(corpus.Sources.Select(source => source.Note)),
        .. Notes(corpus.Series.Select(series => series.Note)),
    ];

    private static IEnumerable<string> Notes(IEnumerable<Located<string>?> notes) =>
        notes.OfType<Located<string>>().Select(note => note.Value);

    private static FrozenSet<string> Named(string[] texts, Func<string, ImmutableArray<string>> named) =>
        texts.SelectMany(text => named(text)).ToFrozenSet(StringComparer.Ordinal);
}
