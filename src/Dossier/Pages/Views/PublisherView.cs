using System.Collections.Immutable;
using System.Text;
using Dossier.Model;
using Dossier.Wordings;

namespace Dossier.Pages.Views;

/// <summary>A publisher with its sources.</summary>
internal sealed class PublisherView(ViewSet views, Publisher publisher) : RecordView
{
    private const int FactsShown = 30;

    /// <inheritdoc/>
    public override string Id => publisher.Id;

    /// <inheritdoc/>
    public override string Route => $"publishers/{publisher.Id}/";

    /// <summary>Its name.</summary>
    public string Name => publisher.Name.Value;

    /// <summary>What kind it is, in words.</summary>
    public string Kind => views.Words.Say(publisher.Kind.Value);

    /// <summary>The heading over publishers of its kind.</summary>
    internal string KindTitle => views.Words.Title(publisher.Kind.Value);

    /// <summary>For whom it speaks, in words.</summary>
    public string Side => views.SideName(publisher.Side.Value);

    /// <summary>The id of the side.</summary>
    public string SideId => publisher.Side.Value;

    /// <summary>With whom it speaks as one; empty where only with itself.</summary>
    public string Voice => publisher.Voice == publisher.Id ? "" : publisher.Voice;

    /// <summary>Publishers that speak with the same voice, itself left out.</summary>
    public ImmutableArray<PublisherView> SameVoice =>
        [.. views.Corpus.Publishers.Where(other => other.Voice == publisher.Voice && other.Id != publisher.Id).Select(other => views.Publisher(other.Id))];

    /// <summary>The Admiralty letter.</summary>
    public string Reliability => publisher.Reliability.ToString();

    /// <summary>Why the letter is not its kind's, or empty.</summary>
    public string ReliabilityWhy => publisher.ReliabilityWhy?.Value ?? "";

    /// <summary>Its sources.</summary>
    public ImmutableArray<SourceView> Sources => views.SourcesOf(views.Findings.SourcesOfPublisher[publisher.Id]);

    /// <summary>Its sources by year of publication, the latest first.</summary>
    public ImmutableArray<ItemGroup<SourceView>> Years => ItemGroups.InOrder(
        Sources.OrderByDescending(source => source.Published?.Year ?? int.MinValue).ThenBy(source => source.Published?.Edtf, StringComparer.Ordinal),
        source => source.Published is { } published ? NumberWording.Year(published.Year) : views.Words.Say("group-undated"));

    /// <summary>The first letter of its name, in capitals, or a sign for names that begin with none.</summary>
    public string Initial => Name.EnumerateRunes().FirstOrDefault(Rune.IsLetterOrDigit) is { Value: > 0 } first ? Rune.ToUpperInvariant(first).ToString() : "·";

    /// <summary>How many of its sources relay nothing.</summary>
    public int OriginCount => Sources.Count(source => source.IsOrigin);

    /// <summary>How many sources.</summary>
    public int SourceCount => views.Findings.SourcesOfPublisher[publisher.Id].Length;

    /// <summary>The newest of the facts that cite it, as many as a reader may want to see at once.</summary>
    public ImmutableArray<FactView> NewestFacts =>
        [.. Facts.OrderByDescending(fact => fact.Record.When?.Value.Earliest ?? DateOnly.MinValue).Take(FactsShown)];

    internal Publisher Record => publisher;

    /// <summary>Facts that cite one of its sources, in order of time.</summary>
    public ImmutableArray<FactView> Facts =>
        [.. Sources.SelectMany(source => source.CitedBy).Distinct().OrderBy(fact => fact.Record.When?.Value.Earliest ?? DateOnly.MaxValue).ThenBy(fact => fact.Id, StringComparer.Ordinal)];
}
