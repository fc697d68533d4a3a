using System.Collections.Immutable;
using Dossier.Analysis;
using Dossier.Model;
using Dossier.Templates;

namespace Dossier.Pages.Views;

/// <summary>A source with all that follows for it.</summary>
internal sealed class SourceView(ViewSet views, Source source, SourceFinding finding) : RecordView
{
    /// <inheritdoc/>
    public override string Id => source.Id;

    /// <inheritdoc/>
    public override string Route => $"sources/{source.Id}/";

    /// <summary>Its title.</summary>
    public string Title => source.Title.Value;

    /// <summary>How its title was come by, where it is not the headline; else empty.</summary>
    public string TitleNote => source.TitleOrigin switch
    {
        TitleOrigin.Address => views.Words.Say("title-from-address"),
        TitleOrigin.Described => views.Words.Say("title-described"),
        _ => "",
    };

    /// <summary>Who published it.</summary>
    public PublisherView Publisher => views.Publisher(source.Publisher.Value);

    /// <summary>Who wrote it, or empty.</summary>
    public string Author => source.Author?.Value ?? "";

    /// <summary>Its address, or empty.</summary>
    public string Url => source.Url?.Value ?? "";

    /// <summary>The address of its archived copy, or empty.</summary>
    public string ArchiveUrl => source.Archive?.Url.Value ?? "";

    /// <summary>When the copy was taken, or null.</summary>
    public DateView? Archived => DateView.Of(source.Archive?.Captured, views.Words);

    /// <summary>When it was published, or null.</summary>
    public DateView? Published => DateView.Of(source.Published, views.Words);

    /// <summary>The month in which it was published, 1 to 12, or null.</summary>
    internal int? PublishedMonth => (source.Published?.Value.From ?? source.Published?.Value.To)?.Month;

    /// <summary>When the editors read it, or null.</summary>
    public DateView? Accessed => DateView.Of(source.Accessed, views.Words);

    /// <summary>Its language's BCP 47 tag.</summary>
    public string Language => source.Language.Value;

    /// <summary>Its language's name.</summary>
    public string LanguageName => views.Words.SayLanguage(source.Language.Value);

    /// <summary>Whether it is written in another language than the dossier.</summary>
    public bool IsForeign => source.Language.Value != views.Corpus.Settings.Language.Value;

    /// <summary>Whether the title is in the source's own language: a described title is in the editors'.</summary>
    public string TitleLanguage => source.TitleOrigin == TitleOrigin.Described ? views.Corpus.Settings.Language.Value : source.Language.Value;

    /// <summary>What it passes on.</summary>
    public ImmutableArray<SourceView> Relays => views.SourcesOf(source.Relays.Select(relay => relay.Value));

    /// <summary>Where what it says was first reported: itself if it relays nothing.</summary>
    public ImmutableArray<SourceView> Roots => views.SourcesOf(finding.Roots);

    /// <summary>Whether it relays nothing.</summary>
    public bool IsOrigin => finding.IsOrigin(source.Id);

    /// <summary>Who relays it directly.</summary>
    public ImmutableArray<SourceView> RelayedBy => views.SourcesOf(finding.RelayedBy);

    /// <summary>Who passes it on, directly or over others.</summary>
    public ImmutableArray<SourceView> FanOut => views.SourcesOf(finding.FanOut);

    /// <summary>How many sources pass it on.</summary>
    public int FanOutCount => finding.FanOut.Length;

    /// <summary>In how many languages it is passed on.</summary>
    public int FanOutLanguages => FanOut.Select(relay => relay.Language).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Facts that cite it.</summary>
    public ImmutableArray<FactView> CitedBy => views.FactsOf(finding.CitedBy);

    /// <summary>Facts that cite it, in one group.</summary>
    public ImmutableArray<ItemGroup<FactView>> Citing => ItemGroups.One(CitedBy);

    /// <summary>Facts that go back to it.</summary>
    public ImmutableArray<FactView> OriginOf => views.FactsOf(finding.OriginOf);

    /// <summary>Series with a number from it.</summary>
    public ImmutableArray<SeriesView> PointsIn => [.. finding.PointsIn.Select(views.Series)];

    /// <summary>Facts left with no origin if it falls.</summary>
    public ImmutableArray<FactView> Orphaned => views.FactsOf(finding.Impact.Orphaned);

    /// <summary>Facts that lose confidence if it falls.</summary>
    public ImmutableArray<WeakenedFactView> Weakened =>
        [.. finding.Impact.Weakened.Select(weak => new WeakenedFactView(views.Fact(weak.Fact), views.Words.Say(weak.From), views.Words.Say(weak.To)))];

    /// <summary>The editors' note, or null.</summary>
    public MarkdownText? Note => source.Note is { } note ? new MarkdownText(note.Value) : null;

    internal Source Record => source;
}

/// <summary>A fact that loses confidence if a source falls.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="From">Its confidence in words.</param>
/// <param name="To">What would be left of it.</param>
internal sealed record WeakenedFactView(FactView Fact, string From, string To);
