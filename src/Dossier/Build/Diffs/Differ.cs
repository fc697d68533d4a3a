using System.Collections.Immutable;
using Dossier.Analysis;
using Dossier.Comparison;
using Dossier.Diagnostics;
using Dossier.Loading;
using Dossier.Loading.Content;

namespace Dossier.Build.Diffs;

/// <summary>Reads two versions of a dossier and says what changed between them.</summary>
internal static class Differ
{
    /// <summary>Compares two revisions, or one with the folders as they are.</summary>
    /// <param name="options">Where the dossier is.</param>
    /// <param name="range">What is compared.</param>
    /// <param name="progress">Hears of the stages.</param>
    /// <param name="cancellation">Ends the work between two stages.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static DiffResult Run(BuildOptions options, RevisionRange range, IProgress<BuildStage> progress, CancellationToken cancellation)
    {
        var before = Side.Before(options, range);
        var after = before.Succeeded ? Side.After(options, range) : before;
        if (!before.Succeeded || !after.Succeeded)
            return new DiffResult(null, [], before.Fault ?? after.Fault);
        progress.Report(new BuildStage("load", StageState.Begun, "loading both versions"));
        var (old, oldFaults) = before.Value.Load(options);
        cancellation.ThrowIfCancellationRequested();
        var (young, youngFaults) = after.Value.Load(options);
        cancellation.ThrowIfCancellationRequested();
        progress.Report(new BuildStage("load", StageState.Done, $"Loaded {before.Value.Name.Text} and {after.Value.Name.Text}"));
        if (old is null || young is null)
            return new DiffResult(null, [.. Broken(before.Value, old, oldFaults), .. Broken(after.Value, young, youngFaults)], null);
        var diff = new Diff
        {
            Before = before.Value.Name,
            After = after.Value.Name,
            Old = old,
            New = young,
            Changes = Comparer.Compare(old, young),
            Pages = [],
            Templates = ChangedFiles.Between(before.Value.Files.Templates, after.Value.Files.Templates),
        };
        return new DiffResult(WithPages(diff, after.Value.Files.Templates, options, progress, cancellation), [], null);
    }

    // Both sides are made with one set of templates: what differs then is what the content changed.
    private static Diff WithPages(
        Diff diff, IContentSource templates, BuildOptions options, IProgress<BuildStage> progress, CancellationToken cancellation)
    {
        if (diff.Changes.IsEmpty)
            return diff;
        progress.Report(new BuildStage("pages", StageState.Begun, "making the pages of both versions"));
        var (before, faults) = PageTexts.Of(diff.Old, templates, options, cancellation);
        cancellation.ThrowIfCancellationRequested();
        var (after, moreFaults) = PageTexts.Of(diff.New, templates, options, cancellation);
        progress.Report(new BuildStage("pages", StageState.Done, "Made the pages of both versions"));
        if (before is null || after is null)
        {
            var (name, first) = faults.IsEmpty ? (diff.After, moreFaults[0]) : (diff.Before, faults[0]);
            return diff with { PagesUnknown = $"those of {name.Text} cannot be made: {first.Message}" };
        }

        return diff with { Pages = PageTexts.Compare(before, after) };
    }

    private static IEnumerable<BrokenVersion> Broken(Side side, DossierVersion? version, ImmutableArray<Diagnostic> diagnostics) =>
        version is null ? [new BrokenVersion(side.Name, new DiagnosticReport(diagnostics))] : [];

    /// <summary>One side of a comparison.</summary>
    private sealed record Side(VersionName Name, DossierFiles Files)
    {
        public static Attempt<Side> Before(BuildOptions options, RevisionRange range)
        {
            if (!range.FromMergeBase || range.After is not { } after)
                return At(options, range.Before, range.Before);
            var git = new Git(options.Root);
            var forked = git.MergeBase(range.Before, after);
            // An unknown revision is better told of by itself.
            return forked.Succeeded ? At(options, forked.Value, forked.Value)
                : git.Resolve(range.Before).Succeeded && git.Resolve(after).Succeeded
                    ? new BuildFault($"`{range.Before}` and `{after}` have no commit in common", "compare the two themselves: name them with two dots")
                : At(options, git.Resolve(range.Before).Succeeded ? after : range.Before, range.Before);
        }

        public static Attempt<Side> After(BuildOptions options, RevisionRange range) =>
            range.After is { } revision ? At(options, revision, revision) : new Side(VersionName.WorkingTree, DossierFiles.OnDisk(options));

        public (DossierVersion? Version, ImmutableArray<Diagnostic> Diagnostics) Load(BuildOptions options)
        {
            var loaded = ContentLoader.Load(Files.Content, options.ContentPrefix, options.Jobs);
            return (loaded.Corpus is { } corpus ? new DossierVersion(corpus, Analyzer.Analyze(corpus, options.Jobs)) : null, loaded.Diagnostics);
        }

        private static Attempt<Side> At(BuildOptions options, string revision, string name)
        {
            var files = DossierFiles.At(options, revision);
            return files.Succeeded ? new Side(new VersionName(name, files.Value.Commit), files.Value) : files.Fault;
        }
    }
}
