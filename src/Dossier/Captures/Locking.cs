using System.Collections.Immutable;
using Dossier.Captures.Matching;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Captures;

/// <summary>What is recorded of checked excerpts, and what the record says of an excerpt.</summary>
internal static class Locking
{
    /// <summary>
    /// What is to be recorded after a review: sources that were captured anew as the review found them; of the others, whose copies lie on
    /// some other editor's disk, what was recorded before, as long as the source exists and the fact still quotes it.
    /// </summary>
    public static RecordSet<LockedCapture> Merge(Corpus corpus, ImmutableArray<ReviewedCapture> captures)
    {
        var reviewed = captures.ToDictionary(capture => capture.Source.Id, Locked, StringComparer.Ordinal);
        var kept = corpus.Captures.Where(locked => corpus.Sources.Contains(locked.Id) && !reviewed.ContainsKey(locked.Id))
            .Select(locked => locked with { Excerpts = [.. locked.Excerpts.Where(excerpt => Quotes(corpus, excerpt.Fact, locked.Id))] });
        return new RecordSet<LockedCapture>(reviewed.Values.Concat(kept).OrderBy(locked => locked.Id, StringComparer.Ordinal));
    }

    /// <summary>What the record says of a citation's excerpt; null where it has none, or it was not checked as it stands.</summary>
    public static CheckedExcerpt? Find(RecordSet<LockedCapture> locked, Citation citation) =>
        citation.Excerpt is { } excerpt && locked.TryGet(citation.Source.Value, out var capture)
            ? Find(capture, QuotedText.Read(excerpt.Value).Hash)
            : null;

    /// <summary>What the record says of an excerpt, whichever fact quotes it.</summary>
    public static CheckedExcerpt? Find(LockedCapture capture, string hash) =>
        capture.Excerpts.FirstOrDefault(excerpt => excerpt.Excerpt == hash);

    private static bool Quotes(Corpus corpus, string fact, string source) =>
        corpus.Facts.TryGet(fact, out var quoting)
        && quoting.Citations.Any(citation => citation.Excerpt is not null && citation.Source.Value == source);

    private static LockedCapture Locked(ReviewedCapture capture) => new()
    {
        Id = capture.Source.Id,
        Span = capture.Source.Span,
        Sha256 = new Located<string>(capture.Text.Sha256, capture.Source.Span),
        Excerpts =
        [
            .. capture.Excerpts.Select(Locked).DistinctBy(excerpt => (excerpt.Fact, excerpt.Excerpt))
                .OrderBy(excerpt => excerpt.Fact, StringComparer.Ordinal).ThenBy(excerpt => excerpt.Excerpt, StringComparer.Ordinal),
        ],
    };

    private static CheckedExcerpt Locked(ReviewedExcerpt excerpt)
    {
        var isDrift = excerpt.Match.Verdict == ExcerptVerdict.Drift;
        return new CheckedExcerpt
        {
            Fact = excerpt.Quotation.Fact,
            Excerpt = excerpt.Quotation.Words.Hash,
            Verdict = excerpt.Match.Verdict,
            Similarity = isDrift ? new Number(excerpt.Match.Similarity, 2) : null,
            Nearest = isDrift ? excerpt.Match.Passage : null,
            Span = excerpt.Quotation.Excerpt.Span,
        };
    }
}
