using Dossier.Build;
using Dossier.Editions;
using Dossier.Tests.Support;

namespace Dossier.Tests.Build;

/// <summary>A small dossier in a folder of a test's own, to be built.</summary>
internal sealed class SmallDossier : IDisposable
{
    private const string Fact = "content/facts/trade/goods-trade-2023.yaml";

    private readonly TemporaryFolder folder = new();

    public SmallDossier()
    {
        var original = Path.Combine(ProjectFolders.Fixtures, "base");
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
            folder.Write(Path.GetRelativePath(original, file), File.ReadAllText(file));
    }

    /// <summary>Its folder.</summary>
    public TemporaryFolder Folder => folder;

    public BuildOptions Options => new()
    {
        Root = folder.Path,
        Content = folder["content"],
        Templates = folder["templates"],
        Output = folder["output"],
        Jobs = 2,
    };

    /// <summary>Builds it.</summary>
    public BuildResult Build(BuildOptions? options = null, params IEdition[] editions) =>
        Builder.Run(options ?? Options, [.. editions], new Progress(), CancellationToken.None);

    /// <summary>Makes a fact cite a source that is not there.</summary>
    public void Break() => folder.Write(Fact, File.ReadAllText(folder[Fact]).Replace("source: customs-2024", "source: custom-2024", StringComparison.Ordinal));

    public void Dispose() => folder.Dispose();

    private sealed class Progress : IProgress<BuildStage>
    {
        public void Report(BuildStage value)
        {
        }
    }
}
