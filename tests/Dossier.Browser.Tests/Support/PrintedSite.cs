using Dossier.Build;
using Dossier.Tests.Support;

namespace Dossier.Browser.Tests.Support;

/// <summary>The site of the real dossier, built once with all that it leads to into a folder of the tests' own.</summary>
internal sealed class PrintedSite : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>Builds it; any error fails.</summary>
    public PrintedSite()
    {
        var root = ProjectFolders.Repository;
        var options = new BuildOptions
        {
            Root = root,
            Content = ProjectFolders.Content,
            Templates = Path.Combine(root, "templates"),
            Output = folder["output"],
            Jobs = 2,
        };
        var result = Builder.Run(options, new Progress<BuildStage>(), CancellationToken.None);
        Assert.True(result.Receipt is not null, $"the real dossier does not build: {result.Fault?.Message ?? $"{result.Report.Errors} errors"}");
        Pages = [.. Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    /// <summary>Where it lies.</summary>
    public string Folder => folder["output/site"];

    /// <summary>The report beside it.</summary>
    public byte[] Report => File.ReadAllBytes(Directory.EnumerateFiles(folder["output/report"], "*.pdf").Single());

    /// <summary>The manifest of the output that it is a part of.</summary>
    public byte[] Manifest => File.ReadAllBytes(folder["output/manifest.json"]);

    /// <summary>Every page, by its path in the site: <c>facts/a-fact/index.html</c>.</summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>The longest page of each kind; pages are of one kind where their addresses differ only in the names of records.</summary>
    public IReadOnlyList<string> PageOfEachKind() =>
        [.. Pages.GroupBy(Kind, StringComparer.Ordinal)
            .Select(kind => kind.MaxBy(page => (new FileInfo(Path.Combine(Folder, page)).Length, page)) ?? "")
            .Order(StringComparer.Ordinal)];

    /// <summary>A file of it, or null where there is none.</summary>
    public byte[]? Read(string path)
    {
        var file = Path.GetFullPath(Path.Combine(Folder, path));
        return file.StartsWith(Folder, StringComparison.Ordinal) && File.Exists(file) ? File.ReadAllBytes(file) : null;
    }

    public void Dispose() => folder.Dispose();

    private static string Kind(string page)
    {
        var steps = page.Split('/');
        return string.Join('/', steps.Select((step, index) => index == 0 || index == steps.Length - 1 ? step : "*"));
    }
}
