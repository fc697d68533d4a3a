using System.Collections.Immutable;

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

    /// <summary>Runs git with these arguments in the folder and gives back all that it wrote.</summary>
    internal GitAnswer<string> Run(ImmutableArray<string> arguments) => GitProcess.Run(folder, arguments);
}
