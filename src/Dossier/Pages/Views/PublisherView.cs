using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Pages.Views;

/// <summary>A publisher with its sources.</summary>
internal sealed class PublisherView(ViewSet views, Publisher publisher) : RecordView
{
    /// <inheritdoc/>
    public override string Id => publisher.Id;

    /// <inheritdoc/>
    public override string Route => $"publishers/{publisher.Id}/";

    /// <summary>Its name.</summary>
    public string Name => publisher.Name.Value;

    /// <summary>What kind it is, in words.</summary>
    public string Kind => views.Words.Say(publisher.Kind.Value);

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

    /// <summary>How many of its sources relay nothing.</summary>
    public int OriginCount => Sources.Count(source => source.IsOrigin);

    /// <summary>Facts that cite one of its sources, in order of time.</summary>
    public ImmutableArray<FactView> Facts =>
        [.. Sources.SelectMany(source => source.CitedBy).Distinct().OrderBy(fact => fact.Record.When?.Value.Earliest ?? DateOnly.MaxValue).ThenBy(fact => fact.Id, StringComparer.Ordinal)];
}
