using System.Collections.Immutable;
using Dossier.Analysis;
using Dossier.Checking;
using Dossier.Diagnostics;
using Dossier.Drafting;
using Dossier.Loading;
using Dossier.Loading.Content;

namespace Dossier.Build;

/// <summary>Tries changes of the content without making them.</summary>
internal static class ContentTrial
{
    /// <summary>What would be wrong with the changed files, or with others because of them.</summary>
    /// <param name="options">Where the content is.</param>
    /// <param name="changes">The changes.</param>
    public static ImmutableArray<Diagnostic> Run(BuildOptions options, ImmutableArray<ContentChange> changes)
    {
        var content = new ChangedContent(new FolderContent(options.Content), changes);
        var loaded = ContentLoader.Load(content, options.ContentPrefix, options.Jobs);
        var all = loaded.Corpus is not { } corpus ? loaded.Diagnostics
            : Diagnostic.Arrange([.. loaded.Diagnostics, .. Checker.Check(corpus, Analyzer.Analyze(corpus, options.Jobs))]);
        var prefix = options.ContentPrefix.Length == 0 ? "" : options.ContentPrefix + "/";
        var paths = changes.Where(change => !change.Replaces).Select(change => prefix + change.Path).ToHashSet(StringComparer.Ordinal);
        // Of a file that only gets one more entry, the others' faults are no news.
        var entries = changes.Where(change => change.Replaces).Select(change => prefix + change.Path).ToHashSet(StringComparer.Ordinal);
        var before = entries.Count == 0 ? [] : Messages(ContentLoader.Load(new FolderContent(options.Content), options.ContentPrefix, options.Jobs).Diagnostics);
        return [.. all.Where(each => Places(each).Any(paths.Contains) || (entries.Contains(each.Span.Source.Path) && !before.Contains(Message(each))))];
    }

    private static IEnumerable<string> Places(Diagnostic diagnostic) =>
        diagnostic.Notes.Select(note => note.Span.Source.Path).Prepend(diagnostic.Span.Source.Path);

    private static HashSet<(string Code, string Message)> Messages(ImmutableArray<Diagnostic> diagnostics) => [.. diagnostics.Select(Message)];

    private static (string Code, string Message) Message(Diagnostic diagnostic) => (diagnostic.Code, diagnostic.Message);
}
