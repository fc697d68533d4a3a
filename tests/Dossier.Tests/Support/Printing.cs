using System.Collections.Immutable;
using Dossier.Analysis;
using Dossier.Comparison.Commits;
using Dossier.Diagnostics;
using Dossier.Editions;
using Dossier.Loading;
using Dossier.Loading.Content;

namespace Dossier.Tests.Support;

/// <summary>Prints content with the templates that ship with the program, into memory.</summary>
internal static class Printing
{
    private static readonly Lazy<MemoryOutput> SmallOutput = new(() => Print(Path.Combine(ProjectFolders.Fixtures, "base", "content"), EditionCatalogue.All));
    private static readonly Lazy<MemoryOutput> RealOutput = new(() => Print(ProjectFolders.Content, EditionCatalogue.All));

    /// <summary>The small dossier of the fixtures, in every edition.</summary>
    public static MemoryOutput Small => SmallOutput.Value;

    /// <summary>The real dossier, in every edition.</summary>
    public static MemoryOutput Real => RealOutput.Value;

    /// <summary>Prints a content folder; any error fails the test.</summary>
    public static MemoryOutput Print(string content, ImmutableArray<IEdition> editions, int jobs = 2)
    {
        var (output, diagnostics) = TryPrint(new FolderContent(content), new FolderContent(Path.Combine(ProjectFolders.Repository, "templates")), editions, jobs);
        Assert.Empty(diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => $"{diagnostic.Code}: {diagnostic.Span.Source.Path}:{diagnostic.Span.StartPosition}: {diagnostic.Message}"));
        return output;
    }

    /// <summary>Prints content that may be wrong.</summary>
    public static (MemoryOutput Output, ImmutableArray<Diagnostic> Diagnostics) TryPrint(
        IContentSource content, IContentSource templates, ImmutableArray<IEdition> editions, int jobs = 2, History? history = null)
    {
        var output = new MemoryOutput();
        var loaded = ContentLoader.Load(content, "content", jobs);
        if (loaded.Corpus is not { } corpus)
            return (output, loaded.Diagnostics);
        var (press, faults) = Press.Prepare(corpus, Analyzer.Analyze(corpus, jobs), templates, "templates/", "", editions, history);
        return (output, [.. faults, .. press?.Print(output, jobs, CancellationToken.None) ?? []]);
    }
}
