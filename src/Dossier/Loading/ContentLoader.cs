using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Loading.Binding;
using Dossier.Loading.Content;
using Dossier.Model;

namespace Dossier.Loading;

/// <summary>Reads the content into a corpus whose every id leads somewhere, and reports all that is wrong with it in one run.</summary>
public static class ContentLoader
{
    /// <summary>Loads the content. The result depends on the content alone, not on the order of files or the number of threads.</summary>
    /// <param name="content">Where the files are.</param>
    /// <param name="prefix">The content folder as diagnostics name it, relative to the root: <c>content</c>; empty where it is the
    /// root.</param>
    /// <param name="jobs">How many files may be read at once, at least 1.</param>
    public static LoadResult Load(IContentSource content, string prefix, int jobs)
    {
        var (read, misplaced) = Read(content, prefix, jobs);
        var diagnostics = Diagnostic.Arrange(
            [.. misplaced, .. read.Files.SelectMany(file => file.Diagnostics), .. Bindings.All.SelectMany(check => check(read))]);
        var corpus = diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? null : Bind(read);
        return new LoadResult(corpus, diagnostics);
    }

    /// <summary>Reads all that can be read of the content, bound or not: what is known while parts of it are still wrong.</summary>
    /// <inheritdoc cref="Load"/>
    internal static (LoadedContent Content, ImmutableArray<Diagnostic> Misplaced) Read(IContentSource content, string prefix, int jobs)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(jobs, 1);
        var shownPrefix = prefix.TrimEnd('/') is { Length: > 0 } folder ? folder + "/" : "";
        var (files, misplaced) = ContentLayout.Sort(content.List(), shownPrefix);
        var loaded = new LoadedFile[files.Length];
        Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs },
            index => loaded[index] = FileLoader.Load(content, files[index]));
        return (new LoadedContent([.. loaded], shownPrefix), misplaced);
    }

    private static Corpus? Bind(LoadedContent content) => content.Settings is not { } settings ? null : new Corpus
    {
        Settings = settings,
        Topics = new RecordSet<Topic>(settings.Topics.Select(id => content.Topics[id.Value])),
        Facts = content.Facts,
        Sources = content.Sources,
        Publishers = content.Publishers,
        Entities = content.Entities,
        Series = content.Series,
        Captures = content.Captures,
    };
}
