using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dossier.Comparison.Commits;
using Dossier.Loading;
using Dossier.Loading.Content;

namespace Dossier.Build;

/// <summary>Reads the history of the facts from the commits of the root's repository; what is not committed is no history.</summary>
internal static class HistoryReader
{
    /// <summary>How many commits that touch a fact are read; older ones are left out, and readers are told.</summary>
    public const int MostCommits = 5000;

    /// <summary>Reads it, with one process for the commits and one for all versions of files that have to be compared.</summary>
    /// <param name="options">Where the content is.</param>
    /// <param name="commit">The commit up to which it is read, in full; null: the one that is checked out.</param>
    /// <param name="mostCommits">How many commits are read at most.</param>
    /// <returns>The history, or why there is none; it depends on that commit, and on nothing else.</returns>
    public static History Read(BuildOptions options, string? commit = null, int mostCommits = MostCommits)
    {
        // Content from elsewhere is not what the root's commits hold.
        if (!Revision.Lies(options.Content, options.Root))
            return new History(HistoryGap.NoRepository);
        var git = new Git(options.Root);
        var (head, shallow, top) = (commit is null ? git.Head() : git.Resolve(commit), git.IsShallow(), git.PathOf(options.Content));
        if ((head.Fault ?? shallow.Fault ?? top.Fault) is { } fault)
            return new History(Gap(fault));
        if (shallow.Value || head.Value is not { } last || top.Value?.Value is not { } path)
            return new History(shallow.Value ? HistoryGap.Shallow : HistoryGap.NoRepository);
        var facts = Path.GetRelativePath(options.Root, options.Content).Replace(Path.DirectorySeparatorChar, '/') + "/facts";
        // One more than are told, to know whether there are more.
        var log = git.Log(last, facts, mostCommits + 1);
        return log.Succeeded ? Tell(git, log.Value, path, options.Jobs, mostCommits) : new History(Gap(log.Fault.Value));
    }

    private static History Tell(Git git, ImmutableArray<GitCommit> log, string top, int jobs, int mostCommits)
    {
        var prefix = top.Length == 0 ? "" : top + "/";
        var commits = log.Take(mostCommits)
            .Select(commit => new CommitFiles(Commit.Of(commit.Id, commit.Committed, commit.Message), Facts(commit, prefix))).ToList();
        var needed = commits.SelectMany(commit => commit.Needed).Distinct().ToList();
        var blobs = git.Blobs(needed.Select(version => version.Blob));
        // Older versions of git do not say what they lack, but end.
        if (!blobs.Succeeded)
            return new History(blobs.Fault == GitFault.Refused ? HistoryGap.Incomplete : Gap(blobs.Fault.Value));
        // What was not read is too large for a fact, which is a fault of that version alone, or lies in another clone.
        var missing = git.Missing(needed.Select(version => version.Blob).Where(id => !blobs.Value.ContainsKey(id)).Distinct(StringComparer.Ordinal));
        if (!missing.Succeeded || !missing.Value.IsEmpty)
            return new History(missing.Fault is { } fault ? Gap(fault) : HistoryGap.Incomplete);
        var files = new ConcurrentDictionary<FactVersion, FactFile>();
        Parallel.ForEach(needed, new ParallelOptions { MaxDegreeOfParallelism = jobs }, version => files[version] = Read(version, blobs.Value));
        return new History([.. commits.Select(commit => commit.Tell(files.GetValueOrDefault)).OfType<CommitChanges>()], log.Length > mostCommits);
    }

    private static IEnumerable<FactVersions> Facts(GitCommit commit, string prefix) =>
        from file in commit.Files
        where file.Path.StartsWith(prefix, StringComparison.Ordinal)
        let path = file.Path[prefix.Length..]
        where ContentPlaces.IsFact(path) && file.Before != file.After
        select new FactVersions(
            file.Before is { } before ? new FactVersion(path, before) : null, file.After is { } after ? new FactVersion(path, after) : null);

    private static FactFile Read(FactVersion version, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> blobs) =>
        blobs.TryGetValue(version.Blob, out var bytes) ? FactFile.Read(version.Path, bytes) : new FactFile(null, []);

    private static HistoryGap Gap(GitFault fault) => fault switch
    {
        GitFault.NotInstalled => HistoryGap.NoGit,
        GitFault.NotARepository => HistoryGap.NoRepository,
        GitFault.NoSuchCommit => HistoryGap.NoCommit,
        GitFault.TooMuch => HistoryGap.TooLarge,
        _ => HistoryGap.Refused,
    };
}
