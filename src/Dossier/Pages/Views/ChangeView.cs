using System.Collections.Immutable;
using Dossier.Comparison;
using Dossier.Comparison.Commits;

namespace Dossier.Pages.Views;

/// <summary>What a commit did to a fact, or to many facts that came or went together.</summary>
internal sealed class ChangeView
{
    // So that a page of changes stays light however much an editor rewrote: about as much as a card of a fact holds.
    private const int RoomForStatement = 360;
    private const int RoomForFields = 480;
    private const int LeastRoom = 80;
    private const int MostFields = 8;

    private readonly ViewSet views;
    private readonly ImmutableArray<FactEvent> events;
    private readonly Lazy<ImmutableArray<FieldChangeView>> fields;

    /// <summary>The view of what happened to one fact, or in the same way to several.</summary>
    /// <param name="views">The corpus.</param>
    /// <param name="commit">The commit.</param>
    /// <param name="events">What it did; more than one only for facts that came, or went, together.</param>
    public ChangeView(ViewSet views, CommitView commit, ImmutableArray<FactEvent> events)
    {
        (this.views, this.events, Commit) = (views, events, commit);
        fields = new(FieldsThatFit);
    }

    /// <summary>The commit.</summary>
    public CommitView Commit { get; }

    /// <summary>Its number among all changes, from 1, newest first; 0 for one in the history of a fact.</summary>
    public int Number { get; init; }

    /// <summary>Whether it is about several facts.</summary>
    public bool IsOfMany => events.Length > 1;

    /// <summary>About how many facts it is.</summary>
    public int FactCount => events.Length;

    /// <summary>The topics of those facts, in the order of the chapters, with how many in each.</summary>
    public ImmutableArray<TopicCountView> Topics =>
    [
        .. events.GroupBy(each => each.Topic, StringComparer.Ordinal)
            .Select(group => new TopicCountView(views.Corpus.Topics.Contains(group.Key) ? views.Topic(group.Key) : null, RunView.Line(group.Key), group.Count()))
            .OrderBy(topic => topic.Topic?.Number ?? int.MaxValue).ThenBy(topic => topic.Title, StringComparer.Ordinal),
    ];

    /// <summary>What happened, in a word: <c>Added</c>, <c>Changed</c>, <c>Removed</c>, <c>Renamed</c>.</summary>
    public string What => First is { RenamedFrom: not null, Fields.IsEmpty: true, Unknown: null }
        ? views.Words.Say("change-renamed")
        : views.Words.Say(First.Kind);

    /// <summary>
    /// What changed, in a few words: <c>Statement, quantity changed</c>, <c>Citation added</c>; for many facts <c>800 facts added</c>.
    /// </summary>
    public string Summary => IsOfMany ? views.Words.SayOfFacts(First.Kind, FactCount)
        : First.Fields.IsEmpty ? What
        : views.Words.SayOf(Kind, FieldChangeView.Capital(string.Join(", ", Titles.Take(3))) + (Titles.Length > 3 ? " …" : ""));

    /// <summary>The fact, if there is one of this id now; null for many.</summary>
    public FactView? Fact => !IsOfMany && views.Corpus.Facts.Contains(First.Fact) ? views.Fact(First.Fact) : null;

    /// <summary>The fact's id at the time.</summary>
    public string Id => First.Fact;

    /// <summary>The id that it had before, or empty.</summary>
    public string RenamedFrom => First.RenamedFrom ?? "";

    /// <summary>Its statement at the time, with what changed in it; its id where the statement is not known.</summary>
    public ImmutableArray<RunView> Statement => StatementChange is { } change
        ? RunView.Of(change.Before, change.After, RoomForStatement)
        : RunView.Same(StatementText, RoomForStatement);

    /// <summary>Its statement at the time.</summary>
    public string StatementText => RunView.Line(First.Statement ?? Fact?.Statement ?? First.Fact);

    /// <summary>Whether the statement changed.</summary>
    public bool IsOfStatement => StatementChange is not null;

    /// <summary>What else changed in it, as far as there is room.</summary>
    public ImmutableArray<FieldChangeView> Fields => fields.Value;

    /// <summary>How many changes there was no room for.</summary>
    public int MoreFields => OtherChanges.Length - Fields.Length;

    /// <summary>Why it cannot be told what changed, or empty.</summary>
    public string Unknown => RunView.Line(First.Unknown);

    /// <summary>How many other facts came or went with it.</summary>
    public int Others { get; init; }

    /// <summary>Whether all that is told came, or went, or something turned into something else.</summary>
    internal ChangeKind Kind => First.Fields.IsEmpty ? First.Kind
        : First.Fields.All(change => change.Kind == ChangeKind.Added) ? ChangeKind.Added
        : First.Fields.All(change => change.Kind == ChangeKind.Removed) ? ChangeKind.Removed
        : ChangeKind.Changed;

    /// <summary>Whether it corrects the dossier itself.</summary>
    internal bool IsCorrection => events.Any(each => each.IsCorrection);

    private FactEvent First => events[0];

    private FieldChange? StatementChange => First.Fields.FirstOrDefault(change => change.Field.Code == "statement");

    private ImmutableArray<FieldChange> OtherChanges => [.. First.Fields.Where(change => change != StatementChange)];

    private ImmutableArray<string> Titles => [.. First.Fields.Select(change => views.Words.Say(change.Field)).Distinct(StringComparer.Ordinal)];

    private ImmutableArray<FieldChangeView> FieldsThatFit()
    {
        var shown = ImmutableArray.CreateBuilder<FieldChangeView>();
        var room = RoomForFields;
        foreach (var change in OtherChanges.Take(MostFields).TakeWhile(_ => room > 0))
        {
            var view = FieldChangeView.Of(views, change, Math.Max(room, LeastRoom));
            room -= Math.Max(LeastRoom, view.Runs.Sum(run => run.Text.Length));
            shown.Add(view);
        }

        return shown.ToImmutable();
    }
}

/// <summary>How many facts of one topic.</summary>
/// <param name="Topic">The topic; null where there is none of that id any more.</param>
/// <param name="Id">Its id.</param>
/// <param name="FactCount">How many facts.</param>
internal sealed record TopicCountView(TopicView? Topic, string Id, int FactCount)
{
    /// <summary>What readers are told.</summary>
    public string Title => Topic?.Title ?? Id;
}
