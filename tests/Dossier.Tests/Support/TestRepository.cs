using System.Globalization;

namespace Dossier.Tests.Support;

/// <summary>A git repository in a folder of a test's own, out of the reach of the user's settings, each commit a day after the one before.</summary>
internal sealed class TestRepository : IDisposable
{
    private readonly ExternalTool git = ExternalTool.OrSkip("git", "git");
    private int day = 1;

    public TestRepository() => Run("init", "--quiet", "--initial-branch=main");

    /// <summary>Its folder.</summary>
    public TemporaryFolder Folder { get; } = new();

    /// <summary>Its path.</summary>
    public string Path => Folder.Path;

    /// <summary>A repository whose first commit holds the small dossier of <c>Fixtures/base</c>.</summary>
    public static TestRepository WithBase()
    {
        var repository = new TestRepository();
        var original = System.IO.Path.Combine(ProjectFolders.Fixtures, "base");
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
            repository.Folder.Write(System.IO.Path.GetRelativePath(original, file), File.ReadAllText(file));
        repository.Commit("first");
        return repository;
    }

    /// <summary>Replaces a text in a file, which must be there.</summary>
    public void Replace(string path, string old, string young)
    {
        var text = File.ReadAllText(Folder[path]);
        Assert.Contains(old, text, StringComparison.Ordinal);
        Folder.Write(path, text.Replace(old, young, StringComparison.Ordinal));
    }

    /// <summary>Commits all that is in the folder.</summary>
    /// <returns>The commit, in full.</returns>
    public string Commit(string message)
    {
        Run("add", "--all");
        Run("commit", "--quiet", "--allow-empty", "--message", message);
        day++;
        return Run("rev-parse", "HEAD").Trim();
    }

    /// <summary>Runs git with fixed names and dates and nobody's settings.</summary>
    public string Run(params string[] arguments)
    {
        var date = new DateTime(2024, 1, 1, 12, 0, 0, DateTimeKind.Utc).AddDays(day).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["GIT_CONFIG_GLOBAL"] = "/dev/null",
            ["GIT_CONFIG_SYSTEM"] = "/dev/null",
            ["GIT_AUTHOR_NAME"] = "Ada Editor",
            ["GIT_AUTHOR_EMAIL"] = "ada@example.org",
            ["GIT_AUTHOR_DATE"] = date,
            ["GIT_COMMITTER_NAME"] = "Ada Editor",
            ["GIT_COMMITTER_EMAIL"] = "ada@example.org",
            ["GIT_COMMITTER_DATE"] = date,
        };
        return git.With(environment).Run(Path, null, arguments);
    }

    public void Dispose()
    {
        // Git writes its objects read-only, which Windows does not let be deleted.
        var locked = OperatingSystem.IsWindows() ? Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories) : [];
        foreach (var file in locked)
            File.SetAttributes(file, FileAttributes.Normal);
        Folder.Dispose();
    }
}
