using System.Collections.Immutable;
using Dossier.Comparison;
using Dossier.Comparison.Commits;

namespace Dossier.Pages.Views;

/// <summary>What changed in the dossier, commit by commit.</summary>
internal sealed class ChangesView
{
    private const int LatestCount = 5;
    private const int LatestOfCommit = 2;

    private readonly ViewSet views;
    private readonly History history;

    /// <summary>The view of the history of a corpus.</summary>
    public ChangesView(ViewSet views)
    {
        (this.views, history) = (views, views.History);
        Commits = [.. Number(history.Commits)];
        Entries = [.. Commits.SelectMany(commit => commit.Items)];
        Corrections =
        [
            .. Commits.Select(commit => commit with { Items = [.. commit.Items.Where(change => change.IsCorrection)] }).Where(commit => commit.Count > 0),
        ];
    }

    /// <summary>Whether the history is known.</summary>
    public bool IsKnown => history.Gap is null;

    /// <summary>Why it is not, or empty.</summary>
    public string Gap => history.Gap is { } gap ? views.Words.Say(gap) : "";

    /// <summary>Whether older commits were not read.</summary>
    public bool IsCut => history.IsCut;

    /// <summary>All changes by their commits, newest first.</summary>
    public ImmutableArray<CommitGroup> Commits { get; }

    /// <summary>The changes that correct the dossier itself, likewise.</summary>
    public ImmutableArray<CommitGroup> Corrections { get; }

    /// <summary>All changes, newest first.</summary>
    public ImmutableArray<ChangeView> Entries { get; }

    /// <summary>How many changes.</summary>
    public int EntryCount => Entries.Length;

    /// <summary>How many commits made them.</summary>
    public int CommitCount => Commits.Length;

    /// <summary>How many changes correct the dossier itself.</summary>
    public int CorrectionCount => Corrections.Sum(commit => commit.Count);

    /// <summary>The last changes; of one commit not more than two, so that one that touched many facts does not hide the others.</summary>
    public ImmutableArray<ChangeView> Latest => [.. Commits.SelectMany(commit => commit.Items.Take(LatestOfCommit)).Take(LatestCount)];

    /// <summary>The day of the oldest commit that was read, or null.</summary>
    public DateView? Since => Commits is [.., var oldest] ? oldest.Commit.Date : null;

    /// <summary>Whether there is anything to subscribe to.</summary>
    public bool HasFeeds => !Entries.IsEmpty;

    /// <summary>The change of a number, or null.</summary>
    internal ChangeView? Entry(int number) => number > 0 && number <= Entries.Length ? Entries[number - 1] : null;

    /// <summary>The history of one fact.</summary>
    internal FactHistoryView Of(FactView fact) => new(views, history, history.Of(fact.Id));

    private IEnumerable<CommitGroup> Number(IEnumerable<CommitChanges> commits)
    {
        var number = 0;
        foreach (var commit in commits)
        {
            var view = new CommitView(views, commit.Commit);
            var entries = Together(commit.Events, ChangeKind.Added).Concat(Together(commit.Events, ChangeKind.Changed)).Concat(Together(commit.Events, ChangeKind.Removed));
            yield return new CommitGroup(view, [.. entries.Select(events => new ChangeView(views, view, events) { Number = ++number })]);
        }
    }

    // Many facts that come or go at once are one change.
    private static IEnumerable<ImmutableArray<FactEvent>> Together(ImmutableArray<FactEvent> events, ChangeKind kind)
    {
        ImmutableArray<FactEvent> alike = [.. events.Where(each => each.Kind == kind)];
        return kind != ChangeKind.Changed && alike.Length >= CommitFiles.Many ? [alike] : alike.Select(each => ImmutableArray.Create(each));
    }
}
