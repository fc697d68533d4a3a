using System.Collections.Immutable;
using System.Globalization;
using Dossier.Loading.Content;

namespace Dossier.Build;

/// <summary>The one door to git. It only reads, it never goes to a network, and it runs nothing that a repository's settings name.</summary>
/// <param name="folder">The folder that git is asked about; it may lie anywhere in a repository, or in none.</param>
public sealed class Git(string folder)
{
    /// <summary>The commit that is checked out, in full.</summary>
    public GitAnswer<string> Head() => Resolve("HEAD");

    /// <summary>The commit that a revision names, in full.</summary>
    /// <param name="revision">Anything that git takes for one: <c>HEAD~2</c>, a branch, a tag.</param>
    public GitAnswer<string> Resolve(string revision) =>
        Run(["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"]).Select(output => output.Trim());

    /// <summary>Whether files under these paths differ from the commit that is checked out, new ones included and ignored ones not.</summary>
    /// <param name="paths">Absolute, or relative to the folder; they may be missing.</param>
    public GitAnswer<bool> IsDirty(params IEnumerable<string> paths)
    {
        var status = Run(["status", "--porcelain=v1", "-z", "--untracked-files=normal", "--ignore-submodules=dirty", "--", .. paths]);
        // More changes than fit are changes.
        return status.Fault == GitFault.TooMuch ? GitAnswer<bool>.Of(true) : status.Select(output => output.Length > 0);
    }

    /// <summary>Whether the repository was cloned without its whole history.</summary>
    public GitAnswer<bool> IsShallow() => Run(["rev-parse", "--is-shallow-repository"]).Select(output => output.Trim() == "true");

    /// <summary>The commit in which two revisions parted, in full: the best one of those that they have in common.</summary>
    public GitAnswer<string> MergeBase(string one, string other)
    {
        var (left, right) = (Resolve(one), Resolve(other));
        return left.Succeeded && right.Succeeded ? Run(["merge-base", left.Value, right.Value]).Select(output => output.Trim())
            : left.Succeeded ? right : left;
    }

    /// <summary>The short names of branches and tags.</summary>
    public GitAnswer<ImmutableArray<string>> Names() => Run(["for-each-ref", "--format=%(refname:short)", "--count=10000"])
        .Select(output => output.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToImmutableArray());

    /// <summary>
    /// The path of a folder from the top of the repository, with <c>/</c>, empty for the top itself; null for one that lies outside of it.
    /// </summary>
    /// <param name="inside">Absolute, or relative to the folder that git is asked about; it need not exist.</param>
    public GitAnswer<RepositoryPath> PathOf(string inside) => Run(["rev-parse", "--show-prefix"]).Select(
        prefix => RepositoryPath.Of(prefix.TrimEnd('\n'), Path.GetRelativePath(folder, Path.GetFullPath(inside, folder))));

    /// <summary>Every file below a folder of a commit, in git's order; none where the commit has no such folder.</summary>
    /// <param name="commit">The commit, in full.</param>
    /// <param name="path">The folder's path from the top of the repository, with <c>/</c>; empty: the top.</param>
    public GitAnswer<ImmutableArray<GitEntry>> Files(string commit, string path)
    {
        var tree = Run(["rev-parse", "--verify", "--quiet", "--end-of-options", $"{commit}:{path}"]);
        if (tree.Fault == GitFault.NoSuchCommit)
            return GitAnswer<ImmutableArray<GitEntry>>.Of([]);
        return tree.Succeeded
            ? Run(["ls-tree", "-r", "-z", "-l", "--full-tree", tree.Value.Trim()]).Select(GitEntry.ReadAll)
            : GitAnswer<ImmutableArray<GitEntry>>.Failed(tree.Fault.Value, tree.Detail);
    }

    /// <summary>
    /// The bytes of objects, by their ids, all read by one process. Left out are those that the repository does not have, such as a clone
    /// without all objects, and those larger than <see cref="IContentSource.LargestFile"/>.
    /// </summary>
    /// <param name="ids">Ids in full: <see cref="GitEntry.Id"/>.</param>
    public GitAnswer<IReadOnlyDictionary<string, ReadOnlyMemory<byte>>> Blobs(IEnumerable<string> ids)
    {
        var asked = ids.Distinct(StringComparer.Ordinal).ToList();
        return asked.Count == 0
            ? GitAnswer<IReadOnlyDictionary<string, ReadOnlyMemory<byte>>>.Of(new Dictionary<string, ReadOnlyMemory<byte>>())
            : GitProcess.Ask(folder, ["cat-file", "--batch"], string.Concat(asked.Select(id => id + "\n")), GitBlobs.Read);
    }

    /// <summary>
    /// The commits up to one, newest first, that changed files below a folder, each compared with its first parent: what was merged counts as
    /// one change, at the time at which it was.
    /// </summary>
    /// <param name="commit">The commit, in full.</param>
    /// <param name="path">The folder, relative to the one that git is asked about, with <c>/</c>.</param>
    /// <param name="most">How many are read at most.</param>
    public GitAnswer<ImmutableArray<GitCommit>> Log(string commit, string path, int most) => Run(
    [
        // Without these, what a user has set could change what is told.
        "-c", "log.showRoot=true", "log", "--no-renames", "--no-relative", "--no-ext-diff", "--encoding=UTF-8",
        "--first-parent", "-m", "--raw", "--no-abbrev", "-z", "--format=" + GitCommit.Format,
        "--max-count=" + most.ToString(CultureInfo.InvariantCulture), "--end-of-options", commit, "--", path,
    ]).Select(GitCommit.ReadAll);

    /// <summary>Which of some objects the repository does not have, as one that was cloned without all of them.</summary>
    /// <param name="ids">Ids in full.</param>
    public GitAnswer<ImmutableArray<string>> Missing(IEnumerable<string> ids)
    {
        var asked = ids.ToList();
        return asked.Count == 0 ? GitAnswer<ImmutableArray<string>>.Of([]) : GitProcess.Ask(
            folder, ["cat-file", "--batch-check=%(objectsize)"], string.Concat(asked.Select(id => id + "\n")), GitBlobs.ReadMissing);
    }

    /// <summary>Runs git with these arguments in the folder and gives back all that it wrote.</summary>
    internal GitAnswer<string> Run(ImmutableArray<string> arguments) => GitProcess.Run(folder, arguments);
}
