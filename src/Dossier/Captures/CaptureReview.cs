using System.Collections.Immutable;
using System.Globalization;
using Dossier.Captures.Matching;
using Dossier.Diagnostics;
using Dossier.Loading.Content;
using Dossier.Model;

namespace Dossier.Captures;

/// <summary>What came of holding the excerpts of a corpus against the copies of their sources.</summary>
internal sealed record CaptureReview
{
    /// <summary>The copies of sources that there are, in ordinal order, with every excerpt from them.</summary>
    public required ImmutableArray<ReviewedCapture> Captures { get; init; }

    /// <summary>Copies that are named after no source.</summary>
    public required ImmutableArray<CaptureFile> Strays { get; init; }

    /// <summary>Copies that cannot be read.</summary>
    public required ImmutableArray<Diagnostic> Faults { get; init; }

    /// <summary>What is to be recorded: see <see cref="Locking.Merge"/>.</summary>
    public required RecordSet<LockedCapture> Lock { get; init; }

    /// <summary>The numbers in words: <c>3 excerpts in 5 copies: 2 word for word, 1 in other words</c>.</summary>
    public string Summary
    {
        get
        {
            var verdicts = Captures.SelectMany(capture => capture.Excerpts).CountBy(excerpt => excerpt.Match.Verdict).ToDictionary();
            (ExcerptVerdict Verdict, string Words)[] wordings =
                [(ExcerptVerdict.Match, "word for word"), (ExcerptVerdict.Drift, "in other words"), (ExcerptVerdict.Unknown, "not at all")];
            var found = wordings.Where(each => verdicts.ContainsKey(each.Verdict)).Select(each => $"{verdicts[each.Verdict]} {each.Words}").ToList();
            var what = $"{Counted(verdicts.Values.Sum(), "excerpt", "excerpts")} in {Counted(Captures.Length, "copy", "copies")}";
            return found.Count == 0 ? what : $"{what}: {string.Join(", ", found)}";
        }
    }

    /// <summary>Looks for every excerpt whose source was captured.</summary>
    /// <param name="corpus">The corpus, with what was recorded before.</param>
    /// <param name="folder">The folder of captures.</param>
    /// <param name="prefix">The folder as diagnostics name it, empty or ending with <c>/</c>.</param>
    public static CaptureReview Of(Corpus corpus, IContentSource folder, string prefix)
    {
        var quoted = Quotation.In(corpus).ToLookup(quotation => quotation.Source, StringComparer.Ordinal);
        var captures = ImmutableArray.CreateBuilder<ReviewedCapture>();
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        var files = CaptureFolder.List(folder, prefix);
        foreach (var file in files.Where(file => corpus.Sources.Contains(file.Source)))
        {
            var (text, fault) = CaptureFolder.Read(folder, file);
            if (fault is not null)
                faults.Add(fault);
            else if (text is not null)
                captures.Add(ReviewedCapture.Of(corpus.Sources[file.Source], text, quoted[file.Source]));
        }

        return new CaptureReview
        {
            Captures = captures.ToImmutable(),
            Strays = [.. files.Where(file => !corpus.Sources.Contains(file.Source))],
            Faults = faults.ToImmutable(),
            Lock = Locking.Merge(corpus, captures.ToImmutable()),
        };
    }

    private static string Counted(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");
}

/// <summary>A copy of a source, and what became of the excerpts from it.</summary>
/// <param name="Source">The source.</param>
/// <param name="Text">The copy.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="Excerpts">The excerpts, by fact and place.</param>
internal sealed record ReviewedCapture(Source Source, CapturedText Text, int Words, ImmutableArray<ReviewedExcerpt> Excerpts)
{
    /// <summary>Looks for excerpts in a copy.</summary>
    public static ReviewedCapture Of(Source source, CapturedText text, IEnumerable<Quotation> quotations)
    {
        var matcher = new ExcerptMatcher(text.Text);
        return new ReviewedCapture(
            source, text, matcher.Words, [.. quotations.Select(quotation => new ReviewedExcerpt(quotation, matcher.Match(quotation.Words)))]);
    }
}

/// <summary>An excerpt and what was found of it.</summary>
/// <param name="Quotation">The excerpt.</param>
/// <param name="Match">What was found.</param>
internal sealed record ReviewedExcerpt(Quotation Quotation, ExcerptMatch Match);
