using Dossier.Build;
using Dossier.Tests.Support;

namespace Dossier.Tests.Build;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_written_is_there_after_the_commit_and_nothing_lies_beside_it()
    {
        Outputs.Build(folder, "new");

        Assert.Equal("new", Outputs.Says(folder));
        Assert.Equal(["output"], folder.Names());
    }

    [Fact]
    public void Nothing_is_seen_before_the_commit()
    {
        Outputs.Build(folder, "old");
        using var output = Outputs.Begin(folder).Value;
        Assert.NotNull(output);

        Outputs.Write(output, "site/0/index.html", "new");

        Assert.Equal("old", Outputs.Says(folder));
    }

    [Fact]
    public void What_is_not_committed_is_gone()
    {
        Outputs.Build(folder, "old");
        using (var output = Outputs.Begin(folder).Value)
        {
            Assert.NotNull(output);
            Outputs.Write(output, "site/0/index.html", "new");
        }

        Assert.Equal("old", Outputs.Says(folder));
        Assert.Equal(["output"], folder.Names());
    }

    [Fact]
    public void Files_that_the_new_output_does_not_have_are_gone()
    {
        Outputs.Build(folder, "old");
        using var output = Outputs.Begin(folder).Value;
        Assert.NotNull(output);
        Outputs.Write(output, "data/facts.csv", "id\n");
        output.Commit(Outputs.Provenance);

        Assert.Equal(["SHA256SUMS", "data/facts.csv", "manifest.json"], folder.Files("output").Keys);
    }

    [Fact]
    public void The_folders_own_files_survive()
    {
        folder.Write("output/README.md", "# Output\n");
        folder.Write("output/.gitkeep", "");

        Outputs.Build(folder, "one");
        Outputs.Build(folder, "two");

        Assert.Equal("two", Outputs.Says(folder));
        Assert.Equal(("# Output\n", ""), (folder.Files("output")["README.md"], folder.Files("output")[".gitkeep"]));
    }

    [Fact]
    public void A_folder_with_somebody_elses_files_is_refused_and_left_alone()
    {
        folder.Write("output/thesis.docx", "years of work");

        var refused = Outputs.Build(folder, "new");

        Assert.Contains("`thesis.docx`", refused.Fault?.Message, StringComparison.Ordinal);
        Assert.Equal(["thesis.docx"], folder.Files("output").Keys);
        Assert.Equal(["output"], folder.Names());
    }

    [Fact]
    public void A_file_that_somebody_put_among_ours_is_not_deleted()
    {
        Outputs.Build(folder, "old");
        folder.Write("output/site/notes.txt", "mine");

        var refused = Outputs.Build(folder, "new");

        Assert.Contains("`site/notes.txt`, which no build wrote", refused.Fault?.Message, StringComparison.Ordinal);
        Assert.Equal("mine", folder.Files("output")["site/notes.txt"]);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("not JSON")]
    [InlineData("{\"tool\": {\"name\": \"another\"}, \"files\": []}")]
    [InlineData("{\"tool\": {\"name\": \"dossier\"}, \"files\": [1]}")]
    [InlineData("{\"tool\": 1, \"files\": 2}")]
    public void Another_programs_manifest_does_not_make_a_folder_ours(string manifest)
    {
        folder.Write("output/manifest.json", manifest);

        Assert.Contains("`manifest.json`", Outputs.Build(folder, "new").Fault?.Message, StringComparison.Ordinal);
        Assert.Equal(manifest, folder.Files("output")["manifest.json"]);
    }

    [Fact]
    public void What_desktops_leave_behind_is_nobodys()
    {
        Outputs.Build(folder, "old");
        folder.Write("output/site/.DS_Store", "");

        Outputs.Build(folder, "new");

        Assert.Equal("new", Outputs.Says(folder));
    }

    [Fact]
    public void A_link_among_our_files_is_refused_and_what_it_leads_to_stays()
    {
        folder.Write("treasure/a.txt", "mine");
        Outputs.Build(folder, "old");
        Directory.CreateSymbolicLink(folder["output/site/link"], folder["treasure"]);

        Assert.Contains("`site/link`", Outputs.Build(folder, "new").Fault?.Message, StringComparison.Ordinal);
        Assert.Equal(["a.txt"], folder.Files("treasure").Keys);
    }

    [Fact]
    public void An_output_folder_that_is_a_link_stays_one()
    {
        Directory.CreateDirectory(folder["elsewhere/real"]);
        Directory.CreateSymbolicLink(folder["output"], folder["elsewhere/real"]);

        Outputs.Build(folder, "one");
        Outputs.Build(folder, "two");

        Assert.Equal("two", Outputs.Says(folder));
        Assert.NotNull(new DirectoryInfo(folder["output"]).LinkTarget);
        Assert.Equal(["elsewhere", "output"], folder.Names());
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_named()
    {
        folder.Write("output", "a file");

        Assert.Contains("is a file, not a folder", Outputs.Build(folder, "new").Fault?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_above_the_folder_is_a_fault_and_no_exception()
    {
        folder.Write("file", "a file");

        Assert.NotNull(Outputs.Begin(folder, name: "file/output").Fault);
    }

    [Fact]
    public void Folders_above_the_output_are_made()
    {
        using var output = Outputs.Begin(folder, name: "a/b/output").Value;

        Assert.NotNull(output);
        Assert.True(output.Commit(Outputs.Provenance).Succeeded);
    }

    [Fact]
    public void Paths_that_lead_outside_fail_the_build_and_write_nothing_there()
    {
        using var output = Outputs.Begin(folder).Value;
        Assert.NotNull(output);
        Outputs.Write(output, "../escaped.txt", "x");
        Outputs.Write(output, "/tmp/dossier-escaped.txt", "x");

        Assert.Contains("the path `../escaped.txt` cannot be written", output.Commit(Outputs.Provenance).Fault?.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["escaped.txt"]));
        Assert.False(File.Exists("/tmp/dossier-escaped.txt"));
    }

    [Fact]
    public void Of_several_bad_paths_the_same_is_reported_whatever_their_order()
    {
        Assert.Equal(FirstFault("b b", "a a", "c c"), FirstFault("c c", "b b", "a a"));

        string? FirstFault(params string[] paths)
        {
            using var output = Outputs.Begin(folder).Value;
            Assert.NotNull(output);
            foreach (var path in paths)
                Outputs.Write(output, path, "x");
            return output.Commit(Outputs.Provenance).Fault?.Message;
        }
    }

    [Fact]
    public void Many_threads_may_write_at_once()
    {
        using var output = Outputs.Begin(folder).Value;
        Assert.NotNull(output);

        Parallel.For(0, 500, page => Outputs.Write(output, $"site/{page % 7}/{page}.html", $"page {page}"));

        Assert.Equal(502, output.Commit(Outputs.Provenance).Value?.Files);
        Assert.Equal("page 123", File.ReadAllText(folder["output/site/4/123.html"]));
    }

    [Fact]
    public void A_cancelled_build_leaves_the_earlier_output()
    {
        Outputs.Build(folder, "old");
        using var cancellation = new CancellationTokenSource();
        using (var output = OutputFolder.Begin(folder["output"], TimeSpan.Zero, () => { }, cancellation.Token).Value)
        {
            Assert.NotNull(output);
            cancellation.Cancel();
            Assert.Throws<OperationCanceledException>(() => Outputs.Write(output, "site/0/index.html", "new"));
        }

        Assert.Equal("old", Outputs.Says(folder));
        Assert.Equal(["output"], folder.Names());
    }
}
