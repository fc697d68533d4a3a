using System.Collections.Immutable;
using Dossier.Analysis;
using Dossier.Charts;
using Dossier.Model;
using Dossier.Templates;
using Dossier.Text;
using Dossier.Wordings;

namespace Dossier.Pages.Views;

/// <summary>A fact with all that follows for it.</summary>
internal sealed class FactView(ViewSet views, Fact fact, FactFinding finding) : RecordView
{
    private const int TitleLength = 90;

    /// <inheritdoc/>
    public override string Id => fact.Id;

    /// <inheritdoc/>
    public override string Route => $"facts/{fact.Id}/";

    /// <summary>The statement.</summary>
    public string Statement => fact.Statement.Value;

    /// <summary>The statement, cut between words to fit a title.</summary>
    public string Title => ShortText.Cut(fact.Statement.Value, TitleLength);

    /// <summary>The statement in other languages.</summary>
    public ImmutableArray<TranslationView> Translations => [.. fact.Translations.Select(translation => TranslationView.Of(translation, views.Words))];

    /// <summary>The state.</summary>
    public State State => finding.State;

    /// <summary>The state in words.</summary>
    public string StateText => State == State.Forecast ? $"{views.Words.Say(State)}, {views.Words.Say(Outcome)}" : views.Words.Say(State);

    /// <summary>What the state means.</summary>
    public string StateMeaning => views.Words.Explain(State);

    /// <summary>The id of the state's mark.</summary>
    public string Mark => MarkScenes.Symbol(StateMark);

    /// <summary>The class that colours trouble, or empty.</summary>
    public string Tone => StateWording.Tone(State);

    /// <summary>Whether it has a confidence: not in error, superseded or forecast.</summary>
    public bool HasConfidence => finding.Confidence is not null;

    /// <summary>The confidence in words: <c>Very low</c> … <c>High</c>, or <c>None</c>.</summary>
    public string Confidence => views.Words.Say(finding.Confidence);

    /// <summary>The confidence with the word confidence, or that none is given.</summary>
    internal string ConfidenceText => HasConfidence ? views.Words.SayWithNoun(finding.Confidence) : views.Words.Say("no-confidence").ToLowerInvariant();

    /// <summary>The rung, 1 to 4, or 0.</summary>
    public int Rung => (int)(finding.Confidence ?? 0);

    /// <summary>The id of the confidence gauge: <c>c-0</c> … <c>c-4</c>.</summary>
    public string Gauge => MarkScenes.Symbol(ConfidenceMark);

    /// <summary>The steps that led to the confidence.</summary>
    public ImmutableArray<TraceStepView> Trace => [.. finding.Trace.Select((step, index) => new TraceStepView(views, step, index == 0))];

    /// <summary>The basis in words.</summary>
    public string Basis => views.Words.Say(fact.Basis.Value);

    /// <summary>What the basis means.</summary>
    public string BasisMeaning => views.Words.Explain(fact.Basis.Value);

    /// <summary>The time that it is about, or null.</summary>
    public DateView? When => DateView.Of(fact.When, views.Words);

    /// <summary>Whose claim it is.</summary>
    public string Attribution => fact.Attribution.Value;

    /// <summary>Whether it rests on people who are not named.</summary>
    public bool RestsOnUnnamed => fact.UnnamedSources;

    /// <summary>The number in it with its unit, or empty.</summary>
    public string Quantity => fact.Quantity is { } quantity ? views.Words.Say(quantity) : "";

    /// <summary>The published change, or empty.</summary>
    public string Change => fact.Quantity?.Change is { } change ? views.Words.Say(change) : "";

    /// <summary>The series that the number belongs to, or null.</summary>
    public SeriesView? Series => fact.Quantity?.Series is { } series ? views.Series(series.Value) : null;

    /// <summary>The chapter that it belongs to.</summary>
    public TopicView Topic => views.Topic(fact.Topic);

    /// <summary>The chapters whose text cites it.</summary>
    public ImmutableArray<TopicView> NamedIn => views.Dossier.ChaptersCiting(fact.Id);

    /// <summary>What it is about.</summary>
    public ImmutableArray<EntityView> Entities => [.. fact.Entities.Select(entity => views.Entity(entity.Value))];

    /// <summary>The citations, in the editors' order.</summary>
    public ImmutableArray<CitationView> Citations =>
        [.. fact.Citations.Select((citation, index) => new CitationView(views, citation, index + 1, finding.CitationOrigins[index]))];

    /// <summary>How many citations.</summary>
    public int CitationCount => fact.Citations.Length;

    /// <summary>The sources where the claim was first made.</summary>
    public ImmutableArray<SourceView> Origins => views.SourcesOf(finding.Origins);

    /// <summary>How many independent origins: origins counted once per voice.</summary>
    public int OriginCount => finding.IndependentOrigins.Length;

    /// <summary>The voices counted.</summary>
    public ImmutableArray<string> Voices => finding.IndependentOrigins;

    /// <summary>Facts that correct this one.</summary>
    public ImmutableArray<FactView> CorrectedBy => views.FactsOf(finding.CorrectedBy);

    /// <summary>Facts that supersede this one.</summary>
    public ImmutableArray<FactView> SupersededBy => views.FactsOf(finding.SupersededBy);

    /// <summary>Live facts that deny this one.</summary>
    public ImmutableArray<FactView> DeniedBy => views.FactsOf(finding.DeniedBy);

    /// <summary>Live facts that contradict this one.</summary>
    public ImmutableArray<FactView> ContradictedBy => views.FactsOf(finding.ContradictedBy);

    /// <summary>Facts that support this one.</summary>
    public ImmutableArray<FactView> SupportedBy => views.FactsOf(finding.SupportedBy);

    /// <summary>Facts that this one corrects.</summary>
    public ImmutableArray<FactView> Corrects => views.FactsOf(Ids(fact.Corrects));

    /// <summary>Facts that this one denies.</summary>
    public ImmutableArray<FactView> Denies => views.FactsOf(Ids(fact.Denies));

    /// <summary>Facts that this one supersedes.</summary>
    public ImmutableArray<FactView> Supersedes => views.FactsOf(Ids(fact.Supersedes));

    /// <summary>Facts that this one supports.</summary>
    public ImmutableArray<FactView> Supports => views.FactsOf(Ids(fact.Supports));

    /// <summary>Whether a live fact denies or contradicts it.</summary>
    public bool IsDisputed => finding.DeniedBy.Length + finding.ContradictedBy.Length > 0;

    /// <summary>The editors' note, or null.</summary>
    public MarkdownText? Note => fact.Note is { } note ? new MarkdownText(note.Value) : null;

    /// <summary>How it came to be as it is.</summary>
    public FactHistoryView History => views.Dossier.Changes.Of(this);

    /// <summary>The file that it was read from, relative to the root.</summary>
    public string File => fact.Span.Source.Path;

    internal Mark StateMark => StateWording.MarkOf(State, Outcome);

    internal Mark ConfidenceMark => StateWording.MarkOf(finding.Confidence);

    internal Fact Record => fact;

    internal FactFinding Finding => finding;

    private Outcome? Outcome => fact.Outcome?.Value;

    private static IEnumerable<string> Ids(ImmutableArray<Located<string>> references) => references.Select(reference => reference.Value);
}
