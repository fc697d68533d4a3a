using System.Collections.Immutable;
using Dossier.Analysis;
using Dossier.Captures;
using Dossier.Comparison;
using Dossier.Model;

namespace Dossier.Checking;

/// <summary>What the checks look at.</summary>
/// <param name="Corpus">All that the editors wrote.</param>
/// <param name="Findings">What follows from it.</param>
internal sealed record CheckedDossier(Corpus Corpus, Findings Findings)
{
    private readonly Lazy<Mentions> mentions = new(() => Mentions.In(Corpus));

    private readonly Lazy<ImmutableArray<Quotation>> quotations = new(() => [.. Quotation.In(Corpus)]);

    /// <summary>What came of holding excerpts against copies of their sources; null where there are no copies at hand.</summary>
    public CaptureReview? Review { get; init; }

    /// <summary>The facts that changed in meaning since the revision that the content is checked against; empty where there is none.</summary>
    public ImmutableArray<RecordChange> FactChanges { get; init; } = [];

    /// <summary>What that revision is called, for messages; empty where there is none.</summary>
    public string Against { get; init; } = "";

    /// <summary>The day for which to look for what is stale; null: not at all.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Whether notes are told one by one, however many there are.</summary>
    public bool TellsEachNote { get; init; }

    /// <summary>What is known of excerpts: from the copies at hand, otherwise from the record.</summary>
    public RecordSet<LockedCapture> Captures => Review?.Lock ?? Corpus.Captures;

    /// <summary>Every excerpt from a source of which there is, or was, a copy.</summary>
    public IEnumerable<Quotation> Quotations =>
        Captures.Count == 0 ? [] : quotations.Value.Where(quotation => Captures.Contains(quotation.Source));

    /// <summary>Which records the narratives and notes name.</summary>
    public Mentions Mentions => mentions.Value;

    /// <summary>Whether the statements are written in English, whose words some checks know.</summary>
    public bool IsEnglish => Corpus.Settings.Language.Value.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase);

    public FactFinding Finding(Fact fact) => Findings.Facts[fact.Id];

    public SourceFinding Finding(Source source) => Findings.Sources[source.Id];

    /// <summary>The facts that are neither in error nor superseded.</summary>
    public IEnumerable<Fact> LiveFacts => Corpus.Facts.Where(fact => Finding(fact).IsLive);

    /// <summary>The key facts that there are, with the place where each is named.</summary>
    public IEnumerable<(Fact Fact, Text.Span Span)> KeyFacts =>
        Corpus.Settings.KeyFacts.Where(key => Corpus.Facts.Contains(key.Value)).Select(key => (Corpus.Facts[key.Value], key.Span));

    /// <summary>The sources among some ids that there are.</summary>
    public IEnumerable<Source> Sources(IEnumerable<string> ids) => ids.Where(Corpus.Sources.Contains).Select(id => Corpus.Sources[id]);

    public Publisher? PublisherOf(Source source) => Corpus.Publishers.TryGet(source.Publisher.Value, out var publisher) ? publisher : null;
}
