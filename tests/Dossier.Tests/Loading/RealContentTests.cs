using Dossier.Loading;
using Dossier.Loading.Content;
using Dossier.Tests.Support;

namespace Dossier.Tests.Loading;

public sealed class RealContentTests
{
    private static readonly LoadResult Loaded = ContentLoader.Load(new FolderContent(ProjectFolders.Content), "content", 2);

    [Fact]
    public void The_real_content_loads_without_a_fault() => Assert.Equal("", DiagnosticText.Of(Loaded.Diagnostics));

    [Fact]
    public void The_real_content_has_as_many_facts_as_files() => Assert.Equal(
        Directory.EnumerateFiles(Path.Combine(ProjectFolders.Content, "facts"), "*.yaml", SearchOption.AllDirectories).Count(),
        Loaded.Corpus?.Facts.Count);
}
