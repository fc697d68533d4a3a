using System.Reflection;
using Dossier.Analysis;
using Dossier.Build;
using Dossier.Loading;
using Dossier.Loading.Content;
using Dossier.Model;

namespace Dossier.Benchmarks;

/// <summary>The dossier of this repository, for measuring.</summary>
internal static class RealContent
{
    public static string Repository { get; } = typeof(RealContent).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryDirectory").Value ?? throw new InvalidOperationException("the build gave no directory");

    public static FolderContent Content { get; } = new(Path.Combine(Repository, "content"));

    public static FolderContent Templates { get; } = new(Path.Combine(Repository, "templates"));

    public static BuildOptions Options(int jobs) => new()
    {
        Root = Repository,
        Content = Path.Combine(Repository, "content"),
        Templates = Path.Combine(Repository, "templates"),
        Output = Path.Combine(Repository, "output"),
        Jobs = jobs,
    };

    public static Corpus Load(int jobs) => ContentLoader.Load(Content, "content", jobs).Corpus ?? throw new InvalidOperationException("the content has errors");

    public static Findings Analyze(Corpus corpus, int jobs) => Analyzer.Analyze(corpus, jobs);
}
