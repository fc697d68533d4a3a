using Dossier.Build;
using Dossier.Build.Diffs;
using Dossier.Tests.Support;

namespace Dossier.Tests.Build.Diffs;

public sealed class BaselineTests : IDisposable
{
    private const string Trade = "content/facts/trade/goods-trade-2024.yaml";
    private const string Series = "content/series/goods-trade-usd.yaml";
    private const string Publishers = "content/publishers.yaml";

    private readonly TestRepository repository = TestRepository.WithBase();

    public void Dispose() => repository.Dispose();

    [SkippableFact]
    public void A_changed_figure_whose_citations_did_not_change_is_found()
    {
        repository.Replace(Trade, "25.0", "25.1");
        repository.Replace(Series, "value: 25.0", "value: 25.1");

        Assert.Equal(["tainted-citation"], Codes("HEAD"));
    }

    [SkippableFact]
    public void A_changed_figure_is_found_however_many_commits_ago_it_changed()
    {
        repository.Replace(Trade, "25.0", "25.1");
        repository.Replace(Series, "value: 25.0", "value: 25.1");
        repository.Commit("second");
        repository.Commit("third");

        Assert.Equal(["tainted-citation"], Codes("HEAD~2"));
        Assert.Empty(Codes("HEAD"));
    }

    [SkippableFact]
    public void What_was_wrong_before_is_not_told_again()
    {
        repository.Replace(Trade, "when: 2024\n", "");
        repository.Commit("second");
        repository.Replace("content/topics/trade.md", "Some tankers", "Three tankers");

        Assert.Contains("undated-fact", All());
        Assert.Empty(Codes("HEAD"));
    }

    [SkippableFact]
    public void What_was_wrong_before_is_told_where_the_file_changed()
    {
        repository.Replace(Trade, "when: 2024\n", "");
        repository.Commit("second");
        repository.Replace(Trade, "attribution: Norland Customs", "attribution: Norland’s customs");

        Assert.Contains("undated-fact", Codes("HEAD"));
    }

    [SkippableFact]
    public void What_a_change_breaks_elsewhere_is_told()
    {
        File.Delete(repository.Folder["content/entities/mara-lind.yaml"]);

        Assert.Contains("unknown-entity", Codes("HEAD"));
    }

    [SkippableFact]
    public void One_publisher_that_changed_does_not_touch_the_others()
    {
        repository.Folder.Write(Publishers, File.ReadAllText(repository.Folder[Publishers]) + "unused-one: {name: Unused, kind: wire, side: independent}\n");
        repository.Commit("second");
        repository.Folder.Write(Publishers, File.ReadAllText(repository.Folder[Publishers]) + "unused-two: {name: Spare, kind: wire, side: independent}\n");

        Assert.Equal(["unused-publisher"], Codes("HEAD"));
    }

    [SkippableFact]
    public void A_second_fault_that_reads_like_one_of_before_is_told()
    {
        repository.Replace(Trade, "entities: [norland, suria]", "entities: [norland, atlantis]");
        repository.Commit("second");
        repository.Replace(Trade, "entities: [norland, atlantis]", "entities: [norland]");
        repository.Replace("content/facts/trade/goods-trade-2023.yaml", "entities: [norland, suria]", "entities: [norland, atlantis]");

        Assert.Equal(["unknown-entity"], Codes("HEAD"));
    }

    [SkippableFact]
    public void A_revision_that_does_not_load_can_be_checked_against()
    {
        repository.Folder.Write("content/facts/trade/broken.yaml", "statement: [");
        repository.Commit("second");
        File.Delete(repository.Folder["content/facts/trade/broken.yaml"]);
        repository.Replace(Trade, "25.0", "25.1");
        repository.Replace(Series, "value: 25.0", "value: 25.1");

        Assert.Contains("tainted-citation", Codes("HEAD"));
    }

    [SkippableFact]
    public void Its_severity_can_be_chosen()
    {
        repository.Folder.Write("content/dossier.yaml", File.ReadAllText(repository.Folder["content/dossier.yaml"]) + "severities: {tainted-citation: off}\n");
        repository.Commit("second");
        repository.Replace(Trade, "25.0", "25.1");
        repository.Replace(Series, "value: 25.0", "value: 25.1");

        Assert.Empty(Codes("HEAD"));
    }

    private string[] All() => [.. Builder.Inspect(Options, new Progress<BuildStage>(), CancellationToken.None).Report.Diagnostics.Select(each => each.Code)];

    private string[] Codes(string revision)
    {
        var baseline = Baseline.Read(Options, revision, new Progress<BuildStage>(), CancellationToken.None);
        Assert.True(baseline.Succeeded, baseline.Fault?.Message);
        return [.. Builder.Inspect(Options, new Progress<BuildStage>(), CancellationToken.None, baseline.Value).Report.Diagnostics.Select(each => each.Code)];
    }

    private BuildOptions Options => new()
    {
        Root = repository.Path,
        Content = repository.Folder["content"],
        Templates = Path.Combine(ProjectFolders.Repository, "templates"),
        ShippedTemplates = Path.Combine(ProjectFolders.Repository, "templates"),
        Output = repository.Folder["output"],
        Jobs = 2,
    };
}
