using System.Collections.Immutable;
using Dossier.Loading;

namespace Dossier.Comparison.Commits;

/// <summary>The files of facts that a commit touched, told as what it did to the facts.</summary>
/// <remarks>
/// A fact is known by its id, so a file that is moved to another topic is the same fact. A file that gets another name is the same fact where
/// it has the same bytes, or states the same; the measure of likeness that git offers depends on its version and settings.
/// </remarks>
public sealed class CommitFiles
{
    private readonly Commit commit;
    private readonly ImmutableArray<FactVersions> paired;
    private readonly ImmutableArray<FactVersion> gone;
    private readonly ImmutableArray<FactVersion> come;

    /// <summary>Takes the files.</summary>
    /// <param name="commit">The commit.</param>
    /// <param name="files">By path, what became of each.</param>
    public CommitFiles(Commit commit, IEnumerable<FactVersions> files)
    {
        this.commit = commit;
        var facts = files.SelectMany(file => file.Both.Select(version => (version.Fact, File: file)))
            .GroupBy(pair => pair.Fact, StringComparer.Ordinal)
            .Select(group => Join(group.Key, group.Select(pair => pair.File)))
            .Where(fact => fact.Before != fact.After).ToList();
        List<FactVersion> lost = [.. facts.Where(fact => fact.After is null).Select(fact => fact.Before).OfType<FactVersion>()];
        List<FactVersion> found = [.. facts.Where(fact => fact.Before is null).Select(fact => fact.After).OfType<FactVersion>()];
        var renamed = Match(lost, found, version => version.Blob);
        paired = [.. facts.Where(fact => fact is { Before: not null, After: not null }), .. renamed];
        (gone, come) = ([.. lost], [.. found]);
    }

    /// <summary>How many facts have to come or go together for nobody to read of each.</summary>
    public static int Many => 5;

    /// <summary>The versions that <see cref="Tell"/> will ask for.</summary>
    public IEnumerable<FactVersion> Needed
    {
        get
        {
            var mayBeRenamed = !gone.IsEmpty && !come.IsEmpty;
            return paired.SelectMany(pair => pair.Both)
                .Concat(mayBeRenamed || gone.Length < Many ? gone : [])
                .Concat(mayBeRenamed || come.Length < Many ? come : []);
        }
    }

    /// <summary>What the commit did; null where it changed the meaning of nothing.</summary>
    /// <param name="read">Gives one of the versions that are <see cref="Needed"/>; null for any other.</param>
    public CommitChanges? Tell(Func<FactVersion, FactFile?> read)
    {
        var (lost, found) = (gone.ToList(), come.ToList());
        var renamed = Match(lost, found, version => Statement(read(version)));
        var added = found.Select(version => Whole(version, ChangeKind.Added, read));
        var changed = paired.Concat(renamed).Select(pair => Changed(pair, read)).OfType<FactEvent>();
        var removed = lost.Select(version => Whole(version, ChangeKind.Removed, read));
        ImmutableArray<FactEvent> events = [.. InOrder(added), .. InOrder(changed), .. InOrder(removed)];
        return events.IsEmpty ? null : new CommitChanges(commit, events);
    }

    private static IOrderedEnumerable<FactEvent> InOrder(IEnumerable<FactEvent> events) => events.OrderBy(each => each.Fact, StringComparer.Ordinal);

    private static FactEvent Whole(FactVersion version, ChangeKind kind, Func<FactVersion, FactFile?> read) =>
        new(version.Fact, version.Topic, kind) { Statement = Statement(read(version)) };

    private static FactEvent? Changed(FactVersions pair, Func<FactVersion, FactFile?> read)
    {
        if (pair is not { Before: { } before, After: { } after })
            return null;
        var (old, young) = (read(before), read(after));
        var told = FactFileChange.Between(old, young);
        return told is { Change: null, Unknown: null } && !pair.IsRename ? null : new FactEvent(after.Fact, after.Topic, ChangeKind.Changed)
        {
            RenamedFrom = pair.IsRename ? before.Fact : null,
            Statement = Statement(young),
            Fields = told.Change?.Fields ?? [],
            Unknown = told.Unknown,
        };
    }

    private static string? Statement(FactFile? file) => file?.Fact?.Statement.Value;

    // Content that does not load may have one id at two places: the first of them counts.
    private static FactVersions Join(string fact, IEnumerable<FactVersions> files)
    {
        var inOrder = files.OrderBy(file => file.Both.First().Path, StringComparer.Ordinal).ToList();
        return new FactVersions(
            inOrder.Select(file => file.Before).FirstOrDefault(version => version?.Fact == fact),
            inOrder.Select(file => file.After).FirstOrDefault(version => version?.Fact == fact));
    }

    // Takes what matches out of both lists; of several with one key, the first go with the first.
    private static List<FactVersions> Match(List<FactVersion> gone, List<FactVersion> come, Func<FactVersion, string?> key)
    {
        var matched = new List<FactVersions>();
        if (gone.Count == 0 || come.Count == 0)
            return matched;
        var waiting = come.Where(after => key(after) is not null).GroupBy(after => key(after) ?? "", StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<FactVersion>(group), StringComparer.Ordinal);
        foreach (var before in gone)
        {
            if (key(before) is { } same && waiting.TryGetValue(same, out var queue) && queue.TryDequeue(out var after))
                matched.Add(new FactVersions(before, after));
        }

        var taken = matched.SelectMany(pair => pair.Both).ToHashSet();
        gone.RemoveAll(taken.Contains);
        come.RemoveAll(taken.Contains);
        return matched;
    }
}
