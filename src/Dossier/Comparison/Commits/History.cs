using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dossier.Comparison.Commits;

/// <summary>How the facts came to be as they are, by the commits that changed their meaning; or why that is not known.</summary>
public sealed class History
{
    private readonly Lazy<FrozenDictionary<string, ImmutableArray<FactStep>>> byFact;

    /// <summary>A history that is known.</summary>
    /// <param name="commits">The commits that changed the meaning of a fact, newest first.</param>
    /// <param name="isCut">Whether there are older ones that were not read.</param>
    public History(ImmutableArray<CommitChanges> commits, bool isCut)
    {
        (Commits, IsCut) = (commits, isCut);
        byFact = new(() => ByFact(commits));
    }

    /// <summary>A history that is not known.</summary>
    public History(HistoryGap gap)
        : this([], false) => Gap = gap;

    /// <summary>The commits that changed the meaning of a fact, newest first.</summary>
    public ImmutableArray<CommitChanges> Commits { get; }

    /// <summary>Whether there are older commits that were not read.</summary>
    public bool IsCut { get; }

    /// <summary>Why it is not known; null where it is.</summary>
    public HistoryGap? Gap { get; }

    /// <summary>What became of a fact, newest first, under earlier ids too; empty where no commit that was read has it.</summary>
    /// <param name="fact">The id that it has now.</param>
    public ImmutableArray<FactStep> Of(string fact) => byFact.Value.GetValueOrDefault(fact, []);

    private static FrozenDictionary<string, ImmutableArray<FactStep>> ByFact(ImmutableArray<CommitChanges> commits)
    {
        var steps = new Dictionary<string, ImmutableStack<FactStep>>(StringComparer.Ordinal);
        foreach (var commit in commits.Reverse())
        {
            // Two facts may exchange their ids in one commit: all give theirs up before any takes one.
            var earlier = commit.Events.Select(each => Before(each, steps)).ToList();
            foreach (var renamed in commit.Events.Select(each => each.RenamedFrom).OfType<string>())
                steps.Remove(renamed);
            foreach (var (each, past) in commit.Events.Zip(earlier))
                steps[each.Fact] = past.Push(new FactStep(commit, each));
        }

        return steps.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray(), StringComparer.Ordinal);
    }

    private static ImmutableStack<FactStep> Before(FactEvent each, Dictionary<string, ImmutableStack<FactStep>> steps) =>
        steps.GetValueOrDefault(each.RenamedFrom ?? each.Fact, ImmutableStack<FactStep>.Empty);
}

/// <summary>What a commit did to the facts.</summary>
/// <param name="Commit">The commit.</param>
/// <param name="Events">One a fact: those that came, those that changed, those that went, each in ordinal order of their ids; never empty.</param>
public sealed record CommitChanges(Commit Commit, ImmutableArray<FactEvent> Events);

/// <summary>A step in the history of one fact.</summary>
/// <param name="Changes">All that the commit did.</param>
/// <param name="Event">What it did to the fact.</param>
public sealed record FactStep(CommitChanges Changes, FactEvent Event);
