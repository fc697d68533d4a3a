using System.Collections.Immutable;
using Dossier.Analysis;
using Dossier.Model;
using Dossier.Templates;
using Dossier.Wordings;

namespace Dossier.Pages.Views;

/// <summary>A chapter with its facts.</summary>
internal sealed class TopicView(ViewSet views, Topic topic, int number) : RecordView
{
    /// <inheritdoc/>
    public override string Id => topic.Id;

    /// <inheritdoc/>
    public override string Route => $"chapters/{topic.Id}/";

    /// <summary>The route of the list of all of its facts.</summary>
    public string RegisterRoute => $"registers/{topic.Id}/";

    /// <summary>The number of the chapter, from 1.</summary>
    public int Number => number;

    /// <summary>Its title.</summary>
    public string Title => topic.Title.Value;

    /// <summary>Two or three sentences.</summary>
    public string Summary => views.Dossier.KnownOn is { } day ? views.Words.Say("known-of-it", day.Text) : topic.Summary.Value;

    /// <summary>The question that it answers, or empty.</summary>
    public string Question => topic.Question?.Value ?? "";

    /// <summary>The narrative.</summary>
    public MarkdownText Body => new(topic.Body.Value);

    /// <summary>Its facts, in order of time.</summary>
    public ImmutableArray<FactView> Facts => views.FactsOf(views.Findings.FactsOfTopic[topic.Id]);

    /// <summary>Its facts by year, in order of time; those without a time last.</summary>
    public ImmutableArray<ItemGroup<FactView>> Years => ItemGroups.InOrder(Facts, fact => fact.When is { } when ? NumberWording.Year(when.Year) : views.Words.Say("group-without-time"));

    /// <summary>How many facts.</summary>
    public int FactCount => views.Findings.FactsOfTopic[topic.Id].Length;

    /// <summary>How many sources they cite.</summary>
    public int SourceCount => Facts.SelectMany(fact => fact.Record.Citations).Select(citation => citation.Source.Value).Distinct(StringComparer.Ordinal).Count();

    /// <summary>How many facts are disputed.</summary>
    public int DisputedCount => Count(State.Disputed);

    /// <summary>How many facts are in error.</summary>
    public int ErrorCount => Count(State.InError);

    /// <summary>How much of its live facts each side's origins carry, in the order of the dossier's sides.</summary>
    public ImmutableArray<BalanceView> Balance
    {
        get
        {
            var shares = views.Findings.BalanceOfTopic[topic.Id].ToDictionary(share => share.Side, StringComparer.Ordinal);
            return [.. views.Dossier.SideIds.Select(side => shares.TryGetValue(side, out var share) ? new BalanceView(share.Facts, share.Alone) : new BalanceView(0, 0))];
        }
    }

    /// <summary>The chapter before, or null.</summary>
    public TopicView? Previous => number > 1 ? views.Topic(views.Corpus.Topics[number - 2].Id) : null;

    /// <summary>The chapter after, or null.</summary>
    public TopicView? Next => number < views.Corpus.Topics.Count ? views.Topic(views.Corpus.Topics[number].Id) : null;

    internal Topic Record => topic;

    private int Count(State state) => Facts.Count(fact => fact.State == state);
}
