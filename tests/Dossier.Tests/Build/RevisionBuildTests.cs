using System.Security.Cryptography;
using Dossier.Build;
using Dossier.Editions;
using Dossier.Tests.Support;

namespace Dossier.Tests.Build;

public sealed class RevisionBuildTests : IDisposable
{
    private const string Trade = "content/facts/trade/goods-trade-2024.yaml";
    private const string Layout = "templates/layouts/page.sbn-html";

    private static readonly string Shipped = Path.Combine(ProjectFolders.Repository, "templates");

    private readonly TestRepository repository = TestRepository.WithBase();

    public void Dispose() => repository.Dispose();

    [SkippableFact]
    public void A_revision_and_a_checkout_of_it_give_the_same_bytes()
    {
        var first = repository.Run("rev-parse", "HEAD").Trim();
        repository.Replace(Trade, "attribution: Norland Customs", "attribution: Norland’s customs");
        repository.Commit("second");
        repository.Replace(Trade, "when: 2024", "when: soon");
        using var checkout = new TemporaryFolder();
        repository.Run("clone", "--quiet", repository.Path, checkout["it"]);
        repository.Run("-C", checkout["it"], "checkout", "--quiet", first);

        Build(repository.Path, revision: "HEAD~1");
        Build(checkout["it"], revision: null);

        Assert.Equal(Checksums(checkout["it/output"]), Checksums(repository.Folder["output"]));
    }

    [SkippableFact]
    public void The_output_says_which_commit_it_is()
    {
        var first = repository.Run("rev-parse", "HEAD").Trim();
        repository.Commit("second");

        Build(repository.Path, "HEAD~1", "markdown");

        Assert.Contains($"\"commit\": \"{first}\"", File.ReadAllText(repository.Folder["output/manifest.json"]), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void The_templates_are_those_of_the_revision()
    {
        foreach (var file in Directory.EnumerateFiles(Shipped, "*", SearchOption.AllDirectories))
            repository.Folder.Write(Path.Combine("templates", Path.GetRelativePath(Shipped, file)), File.ReadAllBytes(file));
        repository.Replace(Layout, "</body>", "<!-- of the commit --></body>");
        repository.Commit("second");
        repository.Replace(Layout, "<!-- of the commit -->", "<!-- of the folder -->");

        Build(repository.Path, "HEAD", "site");

        Assert.Contains("<!-- of the commit -->", File.ReadAllText(repository.Folder["output/site/index.html"]), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_revision_without_templates_takes_those_shipped_with_the_program()
    {
        repository.Folder.Write("templates/pages/index.sbn-md", "broken {{");

        Build(repository.Path, "HEAD", "site");

        Assert.True(File.Exists(repository.Folder["output/site/index.html"]));
    }

    [SkippableFact]
    public void A_revision_that_does_not_exist_writes_nothing()
    {
        var result = Run(repository.Path, "nonsense", "site");

        Assert.Equal("no commit is called `nonsense`", result.Fault?.Message);
        Assert.False(Directory.Exists(repository.Folder["output"]));
    }

    private static void Build(string root, string? revision, params string[] only)
    {
        var result = Run(root, revision, only);
        Assert.True(result.Receipt is not null, result.Fault?.Message + string.Join('\n', result.Report.Diagnostics.Select(each => each.Message)));
    }

    private static BuildResult Run(string root, string? revision, params string[] only)
    {
        var own = Path.Combine(root, "templates");
        var options = new BuildOptions
        {
            Root = root,
            Content = Path.Combine(root, "content"),
            Templates = Directory.Exists(own) ? own : Shipped,
            ShippedTemplates = Shipped,
            Output = Path.Combine(root, "output"),
            Jobs = 2,
            Revision = revision,
            Only = [.. only],
        };
        return Builder.Run(options, EditionCatalogue.All, new Progress<BuildStage>(), CancellationToken.None);
    }

    private static SortedDictionary<string, string> Checksums(string folder)
    {
        var sums = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            sums.Add(Path.GetRelativePath(folder, file), Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))));
        return sums;
    }
}
