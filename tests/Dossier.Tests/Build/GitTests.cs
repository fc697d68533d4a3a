using Dossier.Build;
using Dossier.Tests.Support;

namespace Dossier.Tests.Build;

public sealed class GitTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public GitTests()
    {
        Setup("init", "--quiet");
        folder.Write("content/a.yaml", "a: 1\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_head_is_the_commit_in_full()
    {
        Commit();

        Assert.Matches("^[0-9a-f]{40}$", Git().Head().Value);
    }

    [Fact]
    public void A_folder_inside_the_repository_has_its_head()
    {
        Commit();

        Assert.Equal(Git().Head().Value, new Git(folder["content"]).Head().Value);
    }

    [Fact]
    public void A_repository_without_a_commit_has_no_head() => Assert.Equal(GitFault.NoSuchCommit, Git().Head().Fault);

    [Fact]
    public void A_folder_outside_of_any_repository_has_no_head()
    {
        using var elsewhere = new TemporaryFolder();

        Assert.Equal(GitFault.NotARepository, new Git(elsewhere.Path).Head().Fault);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_no_repository() => Assert.Equal(GitFault.NotARepository, new Git(folder["missing"]).Head().Fault);

    [Fact]
    public void An_unknown_revision_is_no_commit()
    {
        Commit();

        Assert.Equal(GitFault.NoSuchCommit, Git().Resolve("no-such-branch").Fault);
    }

    [Fact]
    public void A_revision_is_never_taken_for_an_option()
    {
        Commit();

        Assert.Equal(GitFault.NoSuchCommit, Git().Resolve("--git-dir").Fault);
    }

    [Fact]
    public void What_was_committed_is_clean()
    {
        Commit();

        Assert.False(Git().IsDirty("content").Value);
    }

    [Theory]
    [InlineData("content/a.yaml")]
    [InlineData("content/new.yaml")]
    public void Changed_and_new_files_are_dirty(string path)
    {
        Commit();
        folder.Write(path, "a: 2\n");

        Assert.True(Git().IsDirty("content", "templates").Value);
    }

    [Fact]
    public void Changes_elsewhere_do_not_matter()
    {
        Commit();
        folder.Write("src/a.cs", "");

        Assert.False(Git().IsDirty("content").Value);
    }

    [Fact]
    public void A_path_is_taken_literally()
    {
        Commit();
        folder.Write("content/a.yaml", "a: 2\n");

        Assert.False(Git().IsDirty(":(glob)**").Value);
    }

    [Fact]
    public void A_whole_clone_is_not_shallow() => Assert.False(Git().IsShallow().Value);

    [Fact]
    public void Programs_named_in_a_repositorys_settings_do_not_run()
    {
        Commit();
        var spy = folder["spy.sh"];
        File.WriteAllText(spy, $"#!/bin/sh\ntouch '{folder["ran"]}'\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(spy, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        foreach (var key in new[] { "core.fsmonitor", "core.pager", "diff.external", "core.editor" })
            Setup("config", key, spy);
        folder.Write("content/a.yaml", "a: 2\n");

        Git().IsDirty("content");
        Git().Head();

        Assert.False(File.Exists(folder["ran"]));
    }

    private Git Git() => new(folder.Path);

    private void Commit()
    {
        Setup("add", "--all");
        Setup("-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgSign=false", "commit", "--quiet", "--message", "first");
    }

    private void Setup(params string[] arguments) => Assert.True(GitProcess.Run(folder.Path, [.. arguments]).Succeeded, string.Join(' ', arguments));
}
