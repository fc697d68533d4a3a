using Dossier.Text;

namespace Dossier.Build;

/// <summary>Says in plain words why git gave no answer about a revision.</summary>
internal static class GitFaults
{
    /// <summary>The fault.</summary>
    /// <param name="git">The repository, asked for what was probably meant.</param>
    /// <param name="revision">The revision as the caller wrote it.</param>
    /// <param name="fault">Why there is no answer.</param>
    /// <param name="detail">What git said to that.</param>
    public static BuildFault Of(Git git, string revision, GitFault fault, string detail) => fault switch
    {
        GitFault.NotInstalled => new BuildFault("there is no git on this machine, and revisions are read with it", "install git (https://git-scm.com)"),
        GitFault.NotARepository => new BuildFault("the dossier lies in no git repository, or in one that git does not trust here" + Said(detail)),
        GitFault.NoSuchCommit => Unknown(git, revision),
        GitFault.TooMuch => new BuildFault($"the revision {Quoting.Quote(revision)} cannot be read" + Said(detail)),
        _ => new BuildFault($"git refused to read the revision {Quoting.Quote(revision)}" + Said(detail)),
    };

    private static BuildFault Unknown(Git git, string revision)
    {
        if (git.IsShallow().Value)
        {
            return new BuildFault(
                $"there is no commit {Quoting.Quote(revision)} here, and the repository was cloned without its whole history",
                "fetch the rest with: git fetch --unshallow");
        }

        var nearest = git.Names().Value is { IsDefault: false } names ? Spelling.Nearest(revision, names) : null;
        return new BuildFault(
            $"no commit is called {Quoting.Quote(revision)}",
            nearest is null ? "name a branch, a tag, or a commit as `git log --oneline` lists them" : $"did you mean `{nearest}`?");
    }

    private static string Said(string detail) => detail.Length == 0 ? "" : $": {Quoting.Plain(detail)}";
}
