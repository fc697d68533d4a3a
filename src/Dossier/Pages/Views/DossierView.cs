using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Analysis;
using Dossier.Model;
using Dossier.Templates;

namespace Dossier.Pages.Views;

/// <summary>The dossier as a whole: what every template can reach.</summary>
internal sealed class DossierView(ViewSet views)
{
    private readonly DossierSettings settings = views.Corpus.Settings;
    private readonly Lazy<ImmutableArray<YearView>> years = new(() => YearView.Of(views));
    private readonly Lazy<ImmutableArray<SourceYearView>> sourceYears = new(() => SourceYearView.Of(views));
    private readonly Lazy<ImmutableArray<StateView>> states = new(() => StateView.Of(views));
    private readonly Lazy<ChangesView> changes = new(() => new ChangesView(views));
    private FrozenDictionary<string, ImmutableArray<string>> citingChapters = FrozenDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The title.</summary>
    public string Title => settings.Title.Value;

    /// <summary>The subtitle, or empty.</summary>
    public string Subtitle => settings.Subtitle?.Value ?? "";

    /// <summary>The BCP 47 tag of its language.</summary>
    public string Language => settings.Language.Value;

    /// <summary>Up to when the subject is covered.</summary>
    public DateView AsOf => new(settings.AsOf.Value, views.Words);

    /// <summary>The day whose knowledge is published, or null where it is all there is.</summary>
    public DateView? KnownOn { get; } = DateView.Of(views.Corpus.KnownOn, views.Words);

    /// <summary>What it says in short.</summary>
    public MarkdownText Summary => new(KnownOn is { } day ? views.Words.Say("known-summary", day.Text) : settings.Summary.Value);

    /// <summary>Who edits it; may be empty.</summary>
    public ImmutableArray<string> Editors => [.. settings.Editors.Select(editor => editor.Value)];

    /// <summary>The licence's name, or empty.</summary>
    public string LicenceName => settings.Licence?.Name.Value ?? "";

    /// <summary>The licence's address, or empty.</summary>
    public string LicenceUrl => settings.Licence?.Url.Value ?? "";

    /// <summary>Where the site is published, ending with <c>/</c>, or empty.</summary>
    public string SiteUrl => settings.SiteUrl?.Value ?? "";

    /// <summary>The repository that it is kept in, without a slash at the end, or empty.</summary>
    public string RepositoryUrl => settings.RepositoryUrl?.Value.TrimEnd('/') ?? "";

    /// <summary>The chapters, in order.</summary>
    public ImmutableArray<TopicView> Topics => [.. views.Corpus.Topics.Select(topic => views.Topic(topic.Id))];

    /// <summary>The facts shown first.</summary>
    public ImmutableArray<FactView> KeyFacts => views.FactsOf(settings.KeyFacts.Select(fact => fact.Value));

    /// <summary>All facts, by id.</summary>
    public ImmutableArray<FactView> Facts => views.FactsOf(views.Corpus.Facts.Select(fact => fact.Id));

    /// <summary>All sources, by id.</summary>
    public ImmutableArray<SourceView> Sources => views.SourcesOf(views.Corpus.Sources.Select(source => source.Id));

    /// <summary>All publishers, by id.</summary>
    public ImmutableArray<PublisherView> Publishers => [.. views.Corpus.Publishers.Select(publisher => views.Publisher(publisher.Id))];

    /// <summary>All entities, by id.</summary>
    public ImmutableArray<EntityView> Entities => [.. views.Corpus.Entities.Select(entity => views.Entity(entity.Id))];

    /// <summary>All series, by id.</summary>
    public ImmutableArray<SeriesView> Series => [.. views.Corpus.Series.Select(series => views.Series(series.Id))];

    /// <summary>The pairs that do not fit.</summary>
    public ImmutableArray<DisputeView> Disputes =>
        [.. views.Findings.Disputes.Select(dispute => new DisputeView(views.Fact(dispute.Claim), views.Fact(dispute.Objection), dispute.Kind))];

    /// <summary>The disputes a reader should see first: each claim once, those that most citations carry first; denials before contradictions.</summary>
    public ImmutableArray<DisputeView> LeadingDisputes =>
    [
        .. Disputes.OrderByDescending(pair => pair.IsDenial).ThenByDescending(pair => pair.Claim.CitationCount)
            .ThenBy(pair => pair.Claim.Id, StringComparer.Ordinal).DistinctBy(pair => pair.Claim.Id),
    ];

    /// <summary>The facts in error, each with the one that has it right.</summary>
    public ImmutableArray<CorrectionView> Corrections =>
        [.. views.Findings.Corrections.Select(correction => new CorrectionView(views.Fact(correction.Error), views.Fact(correction.Right)))];

    /// <summary>The pairs that do not fit, by the chapter of the claim.</summary>
    public ImmutableArray<ItemGroup<DisputeView>> DisputesByChapter => ItemGroups.ByChapterOf(Disputes, pair => pair.Claim);

    /// <summary>The facts in error with those that have them right, by chapter.</summary>
    public ImmutableArray<ItemGroup<CorrectionView>> CorrectionsByChapter => ItemGroups.ByChapterOf(Corrections, pair => pair.Error);

    /// <summary>The origins, in one group.</summary>
    public ImmutableArray<ItemGroup<SourceView>> OriginsInPages => ItemGroups.One(Origins);

    /// <summary>The publishers by kind, in each those with the most sources first.</summary>
    public ImmutableArray<ItemGroup<PublisherView>> PublishersByKind => ItemGroups.InOrder(
        Publishers.OrderBy(publisher => publisher.Record.Kind.Value).ThenByDescending(publisher => publisher.SourceCount).ThenBy(publisher => publisher.Name, StringComparer.Ordinal),
        publisher => publisher.KindTitle);

    /// <summary>Publishers and what they published, by kind.</summary>
    public ImmutableArray<PressView> PressByKind => PressView.ByKind(Publishers);

    /// <summary>Publishers and what they published, by the side for which they speak.</summary>
    public ImmutableArray<PressView> PressBySide => PressView.BySide(Publishers);

    /// <summary>Publishers and what they published, by reliability.</summary>
    public ImmutableArray<PressView> PressByReliability => PressView.ByReliability(Publishers);

    /// <summary>The sides that the balance of a chapter is told by, as readers are told of them.</summary>
    public ImmutableArray<string> Sides => [.. SideIds.Select(views.SideName)];

    /// <summary>The entities with the most facts.</summary>
    public ImmutableArray<EntityView> LeadingEntities =>
        [.. Entities.OrderByDescending(entity => entity.FactCount).ThenBy(entity => entity.Name, StringComparer.Ordinal)];

    internal ImmutableArray<string> SideIds =>
        [.. settings.Sides.Select(side => side.Id.Value), Publisher.OtherSide, Publisher.IndependentSide];

    /// <summary>The entities by kind, in each those with the most facts first.</summary>
    public ImmutableArray<ItemGroup<EntityView>> EntitiesByKind => ItemGroups.InOrder(
        Entities.OrderBy(entity => entity.Record.Kind.Value).ThenByDescending(entity => entity.FactCount).ThenBy(entity => entity.Name, StringComparer.Ordinal),
        entity => entity.KindTitle);

    /// <summary>What changed, commit by commit.</summary>
    public ChangesView Changes => changes.Value;

    /// <summary>Origins that others pass on, largest fan-out first.</summary>
    public ImmutableArray<SourceView> Origins => views.SourcesOf(views.Findings.OriginsByFanOut);

    /// <summary>The years of the timeline, in order.</summary>
    public ImmutableArray<YearView> Years => years.Value;

    /// <summary>The years in which sources were published, latest first; the undated last.</summary>
    public ImmutableArray<SourceYearView> SourceYears => sourceYears.Value;

    /// <summary>The states with their facts.</summary>
    public ImmutableArray<StateView> States => states.Value;

    /// <summary>The rules that give a fact its state, in the order in which they are tried.</summary>
    public ImmutableArray<RuleView> StateRules { get; } = RuleView.States(views.Words);

    /// <summary>The rules that move its confidence, in the order in which they are applied.</summary>
    public ImmutableArray<RuleView> ConfidenceRules { get; } = RuleView.Confidences(views.Words);

    /// <summary>How a claim can be known.</summary>
    public ImmutableArray<BasisView> Bases { get; } = BasisView.Of(views.Words);

    /// <summary>How many facts have each confidence, very low first.</summary>
    public ImmutableArray<int> ByConfidence => [.. Enumerable.Range(1, 4).Select(rung => Facts.Count(fact => fact.Rung == rung))];

    /// <summary>How many facts.</summary>
    public int FactCount => views.Corpus.Facts.Count;

    /// <summary>How many sources.</summary>
    public int SourceCount => views.Corpus.Sources.Count;

    /// <summary>How many of the sources relay nothing.</summary>
    public int OriginCount => views.Corpus.Sources.Count(source => source.Relays.Length == 0);

    /// <summary>How many of the sources pass on what others reported.</summary>
    public int RelayCount => SourceCount - OriginCount;

    /// <summary>How many publishers.</summary>
    public int PublisherCount => views.Corpus.Publishers.Count;

    /// <summary>How many facts are disputed.</summary>
    public int DisputedCount => Facts.Count(fact => fact.State == State.Disputed);

    /// <summary>The chapters whose text cites a fact, in order.</summary>
    public ImmutableArray<TopicView> ChaptersCiting(string fact) =>
        citingChapters.TryGetValue(fact, out var topics) ? [.. topics.Select(views.Topic)] : [];

    /// <summary>Tells which chapters' texts cite which facts: known once the texts are parsed, before any page is made.</summary>
    internal void SetCitations(FrozenDictionary<string, ImmutableArray<string>> chaptersByFact) => citingChapters = chaptersByFact;
}
