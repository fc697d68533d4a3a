using Dossier.Build;
using Dossier.Build.Diffs;
using Dossier.Comparison;
using Dossier.Tests.Support;

namespace Dossier.Tests.Build.Diffs;

public sealed class DifferTests : IDisposable
{
    private const string Trade = "content/facts/trade/goods-trade-2024.yaml";

    private readonly TestRepository repository = TestRepository.WithBase();

    public void Dispose() => repository.Dispose();

    [SkippableFact]
    public void A_commit_is_compared_with_the_folders_as_they_are()
    {
        repository.Replace(Trade, "attribution: Norland Customs", "attribution: Norland’s customs");

        var diff = Diff("HEAD");

        Assert.Equal(["attribution: Norland Customs → Norland’s customs"], Assert.Single(diff.Changes.Facts).Fields.Select(Comparison.Versions.Line));
        Assert.Equal("the working tree", diff.After.Text);
    }

    [SkippableFact]
    public void Two_commits_are_compared_without_touching_the_working_tree()
    {
        repository.Replace(Trade, "attribution: Norland Customs", "attribution: Norland’s customs");
        repository.Commit("second");
        repository.Folder.Write("content/facts/trade/broken.yaml", "statement: [");

        Assert.Single(Diff("HEAD~1", "HEAD").Changes.Facts);
        Assert.Single(Diff("HEAD~1..").Changes.Facts);
        Assert.Equal("?? content/facts/trade/broken.yaml\n", repository.Run("status", "--porcelain"));
    }

    [SkippableFact]
    public void Three_dots_compare_with_where_the_branches_parted()
    {
        repository.Run("switch", "--quiet", "--create", "topic");
        repository.Replace(Trade, "attribution: Norland Customs", "attribution: Norland’s customs");
        repository.Commit("on the branch");
        repository.Run("switch", "--quiet", "main");
        repository.Replace(Trade, "when: 2024", "when: 2024~");
        repository.Commit("on main");

        Assert.Equal(["attribution"], Diff("main...topic").Changes.Facts.SelectMany(fact => fact.Fields).Select(change => change.Field.Code));
        Assert.Equal(["when", "attribution"], Diff("main..topic").Changes.Facts.SelectMany(fact => fact.Fields).Select(change => change.Field.Code));
    }

    [SkippableFact]
    public void Pages_whose_text_changes_are_named()
    {
        repository.Replace(Trade, "attribution: Norland Customs", "attribution: Norland’s customs");

        var pages = Diff("HEAD").Pages;

        Assert.Contains(pages, page => page is { Route: "facts/goods-trade-2024/", Kind: ChangeKind.Changed });
        Assert.DoesNotContain(pages, page => page.Route == "facts/lind-visits-suria-2024/");
    }

    [SkippableFact]
    public void A_change_without_meaning_changes_nothing_and_no_page()
    {
        repository.Folder.Write(Trade, "# a comment\n" + File.ReadAllText(repository.Folder[Trade]));

        var diff = Diff("HEAD");

        Assert.True(diff.Changes.IsEmpty);
        Assert.Empty(diff.Pages);
    }

    [SkippableFact]
    public void Templates_that_changed_are_told_apart()
    {
        repository.Folder.Write("templates/pages/index.sbn-md", "---\nroute: /\ntitle: Home\ndescription: Home.\n---\n\nHello.\n");

        Assert.Contains("pages/index.sbn-md", Differ.Run(Options(ownTemplates: true), RevisionRange.Of(["HEAD"]), new Progress<BuildStage>(), CancellationToken.None).Diff?.Templates ?? []);
    }

    [SkippableFact]
    public void A_side_that_does_not_load_is_told_with_its_name()
    {
        repository.Replace(Trade, "when: 2024", "when: soon");
        repository.Commit("second");
        repository.Replace(Trade, "when: soon", "when: 2024");

        var result = Run("HEAD");

        Assert.Null(result.Diff);
        Assert.StartsWith("HEAD (", Assert.Single(result.Broken).Name.Text, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("nonsense", "no commit is called `nonsense`")]
    [InlineData("main..nonsense", "no commit is called `nonsense`")]
    [InlineData("nonsense...main", "no commit is called `nonsense`")]
    [InlineData("main...nonsense", "no commit is called `nonsense`")]
    public void A_revision_that_does_not_exist_is_told_in_plain_words(string revisions, string message) =>
        Assert.Equal(message, Run(revisions).Fault?.Message);

    [SkippableFact]
    public void Branches_without_a_common_commit_have_no_place_where_they_parted()
    {
        repository.Run("switch", "--quiet", "--orphan", "other");
        repository.Commit("alone");

        Assert.Equal("`main` and `other` have no commit in common", Run("main...other").Fault?.Message);
    }

    [SkippableFact]
    public void A_folder_outside_of_any_repository_is_told_in_plain_words()
    {
        using var dossier = new SmallDossier();

        var fault = Differ.Run(dossier.Options, RevisionRange.Of([]), new Progress<BuildStage>(), CancellationToken.None).Fault;

        Assert.StartsWith("the dossier lies in no git repository", fault?.Message, StringComparison.Ordinal);
    }

    private Diff Diff(params string[] revisions)
    {
        var result = Run(revisions);
        Assert.NotNull(result.Diff);
        return result.Diff;
    }

    private DiffResult Run(params string[] revisions) =>
        Differ.Run(Options(ownTemplates: false), RevisionRange.Of(revisions), new Progress<BuildStage>(), CancellationToken.None);

    private BuildOptions Options(bool ownTemplates) => new()
    {
        Root = repository.Path,
        Content = repository.Folder["content"],
        Templates = ownTemplates ? repository.Folder["templates"] : Path.Combine(ProjectFolders.Repository, "templates"),
        ShippedTemplates = Path.Combine(ProjectFolders.Repository, "templates"),
        Output = repository.Folder["output"],
        Jobs = 2,
    };
}
