using System.Text;
using Dossier.Build;
using Dossier.Loading.Content;
using Dossier.Tests.Support;

namespace Dossier.Tests.Build;

public sealed class GitContentTests : IDisposable
{
    private readonly TestRepository repository = new();

    public void Dispose() => repository.Dispose();

    [SkippableFact]
    public void Files_are_read_as_they_were_committed()
    {
        repository.Folder.Write("content/a.yaml", "old\n");
        var commit = repository.Commit("first");
        repository.Folder.Write("content/a.yaml", "new\n");
        repository.Folder.Write("content/b.yaml", "new\n");

        var content = Read(commit);

        Assert.Equal(["a.yaml"], content.List().Select(entry => entry.Path));
        Assert.Equal("old\n", Text(content, "a.yaml"));
    }

    [SkippableFact]
    public void Any_bytes_and_names_come_through()
    {
        repository.Folder.Write("content/facts/贸易 \"x\"/a\tb.yaml", [0, 10, 13, 255]);
        repository.Folder.Write("content/empty.yaml", "");

        var content = Read(repository.Commit("first"));

        Assert.Equal(new byte[] { 0, 10, 13, 255 }, content.Read("facts/贸易 \"x\"/a\tb.yaml").Bytes.ToArray());
        Assert.Equal("", Text(content, "empty.yaml"));
    }

    [SkippableFact]
    public void Thousands_of_files_are_read_at_once()
    {
        for (var number = 0; number < 3000; number++)
            repository.Folder.Write($"content/{number}.yaml", new string('x', number));

        var content = Read(repository.Commit("first"));

        Assert.All(content.List(), entry => Assert.Equal(entry.Path.Split('.')[0], Text(content, entry.Path).Length.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [SkippableFact]
    public void A_commit_without_the_folder_has_no_content()
    {
        repository.Folder.Write("a.yaml", "a\n");

        Assert.Empty(Read(repository.Commit("first")).List());
    }

    [SkippableFact]
    public void What_is_hidden_is_no_content()
    {
        repository.Folder.Write("content/.cache/a.yaml", "a\n");

        Assert.Empty(Read(repository.Commit("first")).List());
    }

    [SkippableFact]
    public void A_file_too_large_is_refused()
    {
        repository.Folder.Write("content/a.yaml", new byte[IContentSource.LargestFile + 1]);
        repository.Folder.Write("content/b.yaml", "b\n");

        var content = Read(repository.Commit("first"));

        Assert.Equal(ContentFault.TooLarge, content.Read("a.yaml").Fault);
        Assert.Equal("b\n", Text(content, "b.yaml"));
    }

    [SkippableTheory]
    [InlineData("b.yaml", ContentFault.None)]
    [InlineData("../content/b.yaml", ContentFault.None)]
    [InlineData("facts", ContentFault.LinkToFolder)]
    [InlineData("missing.yaml", ContentFault.Unreadable)]
    [InlineData("../outside.yaml", ContentFault.LinkLeadsOut)]
    [InlineData("../../../etc/passwd", ContentFault.LinkLeadsOut)]
    [InlineData("/etc/passwd", ContentFault.LinkLeadsOut)]
    [InlineData("a.yaml", ContentFault.Unreadable)]
    public void Links_are_held_to_the_bounds_of_a_folder(string target, ContentFault fault)
    {
        Skip.If(OperatingSystem.IsWindows(), "links need a privilege on Windows");
        repository.Folder.Write("content/b.yaml", "b\n");
        repository.Folder.Write("content/facts/c.yaml", "c\n");
        repository.Folder.Write("outside.yaml", "secret\n");
        File.CreateSymbolicLink(repository.Folder["content/a.yaml"], target);

        var read = Read(repository.Commit("first")).Read("a.yaml");

        Assert.Equal(fault, read.Fault);
        Assert.Equal(fault == ContentFault.None ? "b\n" : "", Encoding.UTF8.GetString(read.Bytes.Span));
    }

    [SkippableFact]
    public void An_object_that_the_repository_lacks_is_unreadable()
    {
        repository.Folder.Write("content/a.yaml", "a\n");
        repository.Folder.Write("content/b.yaml", "b\n");
        var commit = repository.Commit("first");
        var id = repository.Run("rev-parse", "HEAD:content/a.yaml").Trim();
        var file = repository.Folder[$".git/objects/{id[..2]}/{id[2..]}"];
        File.SetAttributes(file, FileAttributes.Normal);
        File.Delete(file);

        var content = Read(commit);

        Assert.Equal(ContentFault.Unreadable, content.Read("a.yaml").Fault);
        Assert.Equal("b\n", Text(content, "b.yaml"));
    }

    [SkippableFact]
    public void Filters_and_converters_that_a_repository_names_do_not_run()
    {
        repository.Folder.Write("content/a.yaml", "a\n");
        var commit = repository.Commit("first");
        repository.Folder.Write(".gitattributes", "*.yaml filter=spy diff=spy\n");
        foreach (var key in new[] { "filter.spy.smudge", "filter.spy.process", "diff.spy.textconv", "diff.spy.command", "core.sshCommand" })
            repository.Run("config", key, $"touch '{repository.Folder["ran"]}'");

        Assert.Equal("a\n", Text(Read(commit), "a.yaml"));
        Assert.False(File.Exists(repository.Folder["ran"]));
    }

    [SkippableFact]
    public void A_folder_is_found_from_wherever_the_dossier_lies()
    {
        repository.Folder.Write("dossiers/one/content/a.yaml", "a\n");
        repository.Commit("first");
        var git = new Git(repository.Folder["dossiers/one"]);

        Assert.Equal("dossiers/one/content", git.PathOf(repository.Folder["dossiers/one/content"]).Value?.Value);
        Assert.Equal("", git.PathOf(repository.Path).Value?.Value);
        Assert.Null(git.PathOf(Path.GetTempPath()).Value?.Value);
    }

    [SkippableFact]
    public void A_name_that_is_nearly_a_branchs_is_met_with_the_branch()
    {
        repository.Commit("first");
        var git = new Git(repository.Path);

        var fault = GitFaults.Of(git, "mian", GitFault.NoSuchCommit, "");

        Assert.Equal(("no commit is called `mian`", "did you mean `main`?"), (fault.Message, fault.Help));
    }

    [SkippableFact]
    public void A_commit_that_a_shallow_clone_lacks_is_blamed_on_the_clone()
    {
        repository.Folder.Write("content/a.yaml", "a\n");
        repository.Commit("first");
        repository.Commit("second");
        using var clone = new TemporaryFolder();
        repository.Run("clone", "--quiet", "--depth", "1", "file://" + repository.Path, clone["it"]);

        Assert.Equal("fetch the rest with: git fetch --unshallow", GitFaults.Of(new Git(clone["it"]), "HEAD~1", GitFault.NoSuchCommit, "").Help);
    }

    private GitContent Read(string commit)
    {
        var answer = GitContent.Read(new Git(repository.Path), commit, "content");
        Assert.True(answer.Succeeded, answer.Detail);
        return answer.Value;
    }

    private static string Text(GitContent content, string path) => Encoding.UTF8.GetString(content.Read(path).Bytes.Span);
}
