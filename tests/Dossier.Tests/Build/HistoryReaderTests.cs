using System.Globalization;
using Dossier.Build;
using Dossier.Comparison;
using Dossier.Comparison.Commits;
using Dossier.Editions.Site;
using Dossier.Tests.Support;

namespace Dossier.Tests.Build;

public sealed class HistoryReaderTests : IDisposable
{
    private const string Trade = "content/facts/trade/goods-trade-2023.yaml";
    private readonly TestRepository repository = TestRepository.WithBase();
    private readonly TemporaryFolder elsewhere = new();

    public void Dispose()
    {
        repository.Dispose();
        elsewhere.Dispose();
    }

    [SkippableFact]
    public void A_fact_has_a_step_for_each_change_of_its_meaning()
    {
        repository.Replace(Trade, "USD 24.5 billion", "USD 24.6 billion");
        var corrected = repository.Commit("Correct the sum");
        repository.Folder.Write(Trade, File.ReadAllText(repository.Folder[Trade]) + "# looked at again\n");
        repository.Commit("Remark");
        repository.Run("mv", Trade, "content/facts/diplomacy/goods-2023.yaml");
        repository.Commit("Rename");

        var steps = Read().Of("goods-2023");

        Assert.Equal(["Changed topic", "Changed statement", "Added "], steps.Select(step => $"{step.Event.Kind} {string.Join(' ', step.Event.Fields.Select(change => change.Field.Code))}"));
        Assert.Equal(("goods-trade-2023", corrected), (steps[0].Event.RenamedFrom, steps[1].Changes.Commit.Id));
        Assert.Equal("2024-01-03T12:00:00Z", steps[1].Changes.Commit.Committed.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
    }

    [SkippableFact]
    public void A_fact_that_was_removed_is_told_with_its_last_statement()
    {
        File.Delete(repository.Folder[Trade]);
        repository.Commit("Drop it");

        var removed = Assert.Single(Read().Commits[0].Events);

        Assert.Equal((ChangeKind.Removed, true), (removed.Kind, removed.Statement?.Contains("24.5", StringComparison.Ordinal)));
    }

    [SkippableFact]
    public void Facts_that_came_in_one_commit_are_told_together() =>
        Assert.Equal(5, Assert.Single(Read().Commits).Events.Count(each => each.Kind == ChangeKind.Added));

    [SkippableFact]
    public void What_is_not_committed_is_no_history()
    {
        repository.Replace(Trade, "USD 24.5 billion", "USD 24.6 billion");

        Assert.Single(Read().Commits);
    }

    [SkippableFact]
    public void What_was_merged_is_one_change_at_the_time_of_the_merge()
    {
        repository.Run("checkout", "--quiet", "-b", "side");
        repository.Replace(Trade, "USD 24.5 billion", "USD 24.6 billion");
        repository.Commit("One");
        repository.Replace(Trade, "USD 24.6 billion", "USD 24.7 billion");
        repository.Commit("Two");
        repository.Run("checkout", "--quiet", "main");
        repository.Folder.Write("other.txt", "x");
        repository.Commit("Other");
        repository.Run("merge", "--quiet", "--no-ff", "--message", "Merge both", "side");

        var history = Read();

        Assert.Equal(["Merge both", "first"], history.Commits.Select(commit => commit.Commit.Subject));
        Assert.Contains("24.7", history.Commits[0].Events[0].Fields[0].After, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Names_that_a_fact_cannot_have_and_links_are_passed_over()
    {
        repository.Folder.Write("content/facts/trade/A b.yaml", "statement: x\n");
        repository.Folder.Write("content/facts/stray.yaml", "statement: x\n");
        repository.Folder.Write("content/facts/trade/note.txt", "x\n");
        File.CreateSymbolicLink(repository.Folder["content/facts/trade/linked.yaml"], "goods-trade-2023.yaml");
        repository.Commit("Strays");

        Assert.Single(Read().Commits);
    }

    [SkippableFact]
    public void Only_so_many_commits_are_read_and_that_is_said()
    {
        foreach (var number in Enumerable.Range(1, 3))
        {
            repository.Folder.Write(Trade, File.ReadAllText(repository.Folder[Trade]).Replace("in 2023", "by 2023", StringComparison.Ordinal) + (number == 1 ? "note: |\n  One.\n" : ""));
            repository.Replace(Trade, number == 1 ? "24.5 billion" : $"24.{5 + number - 1} billion", $"24.{5 + number} billion");
            repository.Commit($"change {number}");
        }

        var history = HistoryReader.Read(Options(repository.Path), mostCommits: 2);

        Assert.Equal((2, true), (history.Commits.Length, history.IsCut));
        Assert.False(Read().IsCut);
    }

    [SkippableFact]
    public void A_user_s_settings_change_nothing()
    {
        var before = Told(Read());
        foreach (var setting in new[] { "log.showRoot=false", "diff.renames=copies", "diff.relative=true", "log.date=relative", "core.abbrev=4", "diff.noprefix=true", "log.follow=true" })
            repository.Run(["config", .. setting.Split('=')]);

        Assert.Equal(before, Told(Read()));
    }

    [SkippableFact]
    public void A_dossier_in_a_folder_of_a_repository_has_its_history()
    {
        using var outer = new TestRepository();
        outer.Folder.Write("deep/er/content/facts/trade/a.yaml", Comparison.Versions.Fact);
        outer.Commit("first");

        Assert.Single(HistoryReader.Read(Options(outer.Folder["deep/er"])).Of("a"));
    }

    [SkippableFact]
    public void A_shallow_clone_has_none()
    {
        repository.Replace(Trade, "24.5 billion", "24.6 billion");
        repository.Commit("second");
        repository.Run("clone", "--quiet", "--depth", "1", "file://" + repository.Path, elsewhere["clone"]);

        Assert.Equal(HistoryGap.Shallow, HistoryReader.Read(Options(elsewhere["clone"])).Gap);
    }

    [SkippableFact]
    public void A_clone_without_old_versions_has_none()
    {
        repository.Replace(Trade, "24.5 billion", "24.6 billion");
        repository.Commit("second");
        repository.Run("config", "uploadpack.allowFilter", "true");
        repository.Run("clone", "--quiet", "--filter=blob:none", "file://" + repository.Path, elsewhere["clone"]);

        Assert.Equal(HistoryGap.Incomplete, HistoryReader.Read(Options(elsewhere["clone"])).Gap);
    }

    [SkippableFact]
    public void Outside_of_a_repository_there_is_none() => Assert.Equal(HistoryGap.NoRepository, HistoryReader.Read(Options(elsewhere.Path)).Gap);

    [SkippableFact]
    public void A_repository_without_a_commit_has_none()
    {
        using var empty = new TestRepository();

        Assert.Equal(HistoryGap.NoCommit, HistoryReader.Read(Options(empty.Path)).Gap);
    }

    [SkippableFact]
    public void The_site_is_the_same_in_a_clone_elsewhere_on_another_branch()
    {
        repository.Replace(Trade, "USD 24.5 billion", "USD 24.6 billion");
        repository.Commit("Correct the sum");
        repository.Run("clone", "--quiet", repository.Path, elsewhere["clone/deeper"]);
        repository.Run("checkout", "--quiet", "-b", "another");
        repository.Run("gc", "--quiet");

        var (here, there) = (Site(repository.Path, "here"), Site(elsewhere["clone/deeper"], "there"));

        Assert.Contains("changes/feed.atom", here.Keys);
        Assert.Equal(here, there);
    }

    private History Read() => HistoryReader.Read(Options(repository.Path));

    private static IEnumerable<string> Told(History history) => history.Commits.SelectMany(commit => commit.Events.Select(each => $"{commit.Commit} {each.Fact} {each.Kind}"));

    private SortedDictionary<string, string> Site(string root, string name)
    {
        var options = Options(root) with { Templates = Path.Combine(ProjectFolders.Repository, "templates"), Output = elsewhere[name] };
        var result = Builder.Run(options, [new SiteEdition()], new Progress<BuildStage>(), CancellationToken.None);
        Assert.NotNull(result.Receipt);
        return elsewhere.Files($"{name}/site");
    }

    private static BuildOptions Options(string root) => new()
    {
        Root = root,
        Content = Path.Combine(root, "content"),
        Templates = Path.Combine(root, "templates"),
        Output = Path.Combine(root, "output"),
        Jobs = 2,
    };
}
