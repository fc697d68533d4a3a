using System.Text.Json;
using Dossier.Build;

namespace Dossier.Tests.Build;

public sealed class BuilderTests : IDisposable
{
    private readonly SmallDossier dossier = new();
    private readonly ListEdition list = new("list");

    public void Dispose() => dossier.Dispose();

    [Fact]
    public void A_clean_dossier_is_published()
    {
        var result = dossier.Build(null, list);

        Assert.Equal((0, null, 3, "list/facts.txt"), (result.Report.Errors, result.Fault, result.Receipt?.Files, result.Receipt?.StartingPoint));
        Assert.Contains("goods-trade-2023\n", dossier.Folder.Files("output")["list/facts.txt"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_manifest_tells_what_was_built()
    {
        dossier.Build(null, list);
        using var json = JsonDocument.Parse(dossier.Folder.Files("output")["manifest.json"]);
        var manifest = json.RootElement;

        Assert.Equal("2025-06-30", manifest.GetProperty("asOf").GetString());
        Assert.Equal(5, manifest.GetProperty("counts").GetProperty("facts").GetInt32());
        Assert.Equal(["list"], manifest.GetProperty("editions").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(JsonValueKind.Null, manifest.GetProperty("commit").ValueKind);
    }

    [Fact]
    public void The_manifest_names_the_commit_and_whether_the_content_differs_from_it()
    {
        Git("init", "--quiet");
        Git("add", "--all");
        Git("-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgSign=false", "commit", "--quiet", "--message", "first");
        dossier.Folder.Write("elsewhere.txt", "no part of the content");
        Assert.Equal((new Git(dossier.Folder.Path).Head().Value, false), Built());

        dossier.Folder.Write("content/topics/trade.md", File.ReadAllText(dossier.Folder["content/topics/trade.md"]) + "\nMore.\n");
        Assert.Equal((new Git(dossier.Folder.Path).Head().Value, true), Built());
    }

    [Fact]
    public void An_error_leaves_the_earlier_output_untouched()
    {
        dossier.Build(null, list);
        var before = dossier.Folder.Files("output");
        dossier.Break();

        var result = dossier.Build(null, new ListEdition("other"));

        Assert.Equal((true, null), (result.Report.Errors > 0, result.Receipt));
        Assert.Equal(before, dossier.Folder.Files("output"));
    }

    [Fact]
    public void Warnings_do_not_prevent_publishing_unless_asked_to()
    {
        dossier.Folder.Write("content/sources/unused.yaml", "title: Unused\npublisher: harbour-wire\nurl: https://wire.example/unused\nlanguage: en\npublished: 2024-01-01\naccessed: 2024-01-02\n");

        Assert.NotNull(dossier.Build(null, list).Receipt);
        Assert.Null(dossier.Build(dossier.Options with { WarningsAsErrors = true }, list).Receipt);
    }

    [Fact]
    public void Only_the_editions_asked_for_are_written()
    {
        dossier.Build(dossier.Options with { Only = ["b"] }, new ListEdition("a"), new ListEdition("b"));

        Assert.Equal(["SHA256SUMS", "b/facts.txt", "manifest.json"], dossier.Folder.Files("output").Keys);
    }

    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        dossier.Build(dossier.Options with { Jobs = 1 }, list, new ListEdition("b"));
        var alone = dossier.Folder.Files("output");
        dossier.Build(dossier.Options with { Jobs = 8 }, list, new ListEdition("b"));

        Assert.Equal(alone, dossier.Folder.Files("output"));
    }

    [Fact]
    public void An_edition_that_fails_leaves_the_earlier_output_and_nothing_beside_it()
    {
        dossier.Build(null, list);

        Assert.ThrowsAny<Exception>(() => dossier.Build(null, list, new ListEdition("bad") { Before = () => throw new InvalidOperationException("a mistake") }));

        Assert.Contains("list/facts.txt", dossier.Folder.Files("output").Keys);
        Assert.DoesNotContain(dossier.Folder.Names(), name => name.StartsWith(".output", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cancelled_build_leaves_the_earlier_output()
    {
        dossier.Build(null, list);
        using var cancellation = new CancellationTokenSource();
        var cancelling = new ListEdition("other") { Before = cancellation.Cancel };

        Assert.Throws<OperationCanceledException>(() => Builder.Run(dossier.Options, [cancelling], new Progress<BuildStage>(), cancellation.Token));

        Assert.Contains("list/facts.txt", dossier.Folder.Files("output").Keys);
    }

    [Theory]
    [InlineData("content", "content")]
    [InlineData("texts/all", "texts/all")]
    public void Diagnostics_name_files_from_the_root(string content, string prefix) =>
        Assert.Equal(prefix, (dossier.Options with { Content = dossier.Folder[content] }).ContentPrefix);

    [Fact]
    public void Content_outside_of_the_root_is_named_in_full() =>
        Assert.Equal("/elsewhere/content", (dossier.Options with { Content = "/elsewhere/content" }).ContentPrefix);

    private void Git(params string[] arguments) => Assert.True(GitProcess.Run(dossier.Folder.Path, [.. arguments]).Succeeded, arguments[0]);

    private (string? Commit, bool? Dirty) Built()
    {
        dossier.Build(null, list);
        using var json = JsonDocument.Parse(dossier.Folder.Files("output")["manifest.json"]);
        return (json.RootElement.GetProperty("commit").GetString(), json.RootElement.GetProperty("dirty").GetBoolean());
    }
}
