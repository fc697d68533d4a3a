using System.Collections.Immutable;
using Dossier.Analysis;
using Dossier.Build.Diffs;
using Dossier.Captures;
using Dossier.Checking;
using Dossier.Comparison.Commits;
using Dossier.Diagnostics;
using Dossier.Editions;
using Dossier.Loading;
using Dossier.Loading.Content;
using Dossier.Model;
using Dossier.Pages.Figures;
using Dossier.Retrospect;

namespace Dossier.Build;

/// <summary>The stages in their order, from the content's files to the output folder.</summary>
public static class Builder
{
    /// <summary>Loads, analyses and checks the content.</summary>
    /// <param name="options">What was told.</param>
    /// <param name="progress">Hears of the stages.</param>
    /// <param name="cancellation">Ends the work between two stages.</param>
    /// <param name="baseline">What it is checked against: only what changed since then is told; null: all is told.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    internal static Inspection Inspect(
        BuildOptions options, IProgress<BuildStage> progress, CancellationToken cancellation, Baseline? baseline = null) =>
        Inspect(DossierFiles.OnDisk(options), options, EditionCatalogue.All, "", baseline, null, progress, cancellation);

    /// <summary>Loads, analyses and checks the content of some files.</summary>
    internal static Inspection Inspect(
        DossierFiles files, BuildOptions options, IProgress<BuildStage> progress, CancellationToken cancellation) =>
        Inspect(files, options, EditionCatalogue.All, "", null, null, progress, cancellation);

    private static Inspection Inspect(
        DossierFiles files,
        BuildOptions options,
        ImmutableArray<IEdition> editions,
        string commit,
        Baseline? baseline,
        Task<History>? history,
        IProgress<BuildStage> progress,
        CancellationToken cancellation)
    {
        progress.Report(new BuildStage("load", StageState.Begun, "loading the content"));
        var loaded = ContentLoader.Load(files.Content, options.ContentPrefix, options.Jobs);
        cancellation.ThrowIfCancellationRequested();
        if (loaded.Corpus is not { } corpus)
        {
            progress.Report(new BuildStage("load", StageState.Done, "Loaded the content, as far as it can be read"));
            return Inspected(null, null, Narrowed(loaded.Diagnostics, null), options, progress);
        }

        progress.Report(new BuildStage("load", StageState.Done, $"Loaded {RecordCounts.Words(corpus)}"));
        var review = Review(corpus, options, progress);
        if (review is not null && options.RecordsCaptures)
            corpus = corpus with { Captures = review.Lock };
        progress.Report(new BuildStage("check", StageState.Begun, "checking"));
        var shown = Shown(corpus, options, progress);
        var (findings, texts) = Work.Both(
            options.Jobs,
            () => Analyzer.Analyze(corpus, options.Jobs),
            () => PressTexts.Read(shown, files.Templates, options.TemplatesPrefix));
        cancellation.ThrowIfCancellationRequested();
        var following = shown == corpus ? findings : Analyzer.Analyze(shown, options.Jobs);
        var past = Past(history, progress);
        var ((press, faults), found) = Work.Both(
            options.Jobs,
            () => Press.Prepare(shown, following, texts, commit, editions, past),
            () => Checker.Check(new CheckedDossier(corpus, findings)
            {
                Review = review,
                FactChanges = baseline?.FactChanges(files.Content) ?? [],
                Against = baseline?.Name.Text ?? "",
                Today = options.ChecksStaleness ? options.Today ?? corpus.Settings.AsOf.Value.Latest : null,
                TellsEachNote = options.TellsEachNote,
            }));
        ImmutableArray<Diagnostic> all = [.. loaded.Diagnostics, .. review?.Faults ?? [], .. found, .. faults];
        return Inspected(shown, press, Narrowed(all, corpus), options, progress) with { Review = review };

        ImmutableArray<Diagnostic> Narrowed(ImmutableArray<Diagnostic> diagnostics, Corpus? loadedCorpus) =>
            baseline?.Narrow(Diagnostic.Arrange(diagnostics), files, loadedCorpus) ?? diagnostics;
    }

    // The commits are younger than the day of an edition for an earlier one: they would tell of what could not be known.
    private static History Past(DossierFiles files, BuildOptions options, ImmutableArray<IEdition> editions) =>
        !editions.Any(edition => edition.ShowsHistory) ? new History(HistoryGap.NotRead)
        : options.KnownOn is null ? HistoryReader.Read(options, files.Commit)
        : new History(HistoryGap.EarlierDay);

    private static History? Past(Task<History>? history, IProgress<BuildStage> progress)
    {
        var past = history?.GetAwaiter().GetResult();
        if (past?.Gap is { } gap and not HistoryGap.NotRead)
            progress.Report(new BuildStage("history", StageState.Notice, HistoryGaps.Say(gap)));
        return past;
    }

    private static CaptureReview? Review(Corpus corpus, BuildOptions options, IProgress<BuildStage> progress)
    {
        if (options.Captures is not { } folder)
            return null;
        progress.Report(new BuildStage("captures", StageState.Begun, "looking for the excerpts in the copies"));
        var review = CaptureReview.Of(corpus, new FolderContent(folder), options.CapturesPrefix);
        progress.Report(new BuildStage("captures", StageState.Done, $"Looked for {review.Summary}"));
        return review;
    }

    // What the editors wrote is checked as a whole: what looks wrong in the cut alone, such as a record that nothing names any more, is no fault of theirs.
    private static Corpus Shown(Corpus corpus, BuildOptions options, IProgress<BuildStage> progress)
    {
        if (options.KnownOn is not { } day)
            return corpus;
        var known = AsKnown.On(corpus, day, FigureCatalogue.ContentBlocks);
        progress.Report(new BuildStage("known", StageState.Notice, $"As known on {day:yyyy-MM-dd}: {RecordCounts.Words(known)}"));
        return known;
    }

    /// <summary>Publishes the dossier, or says all that keeps it from being published and leaves the earlier output as it was.</summary>
    /// <param name="options">What was told.</param>
    /// <param name="progress">Hears of the stages.</param>
    /// <param name="cancellation">Ends the work; the earlier output stays.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static BuildResult Run(BuildOptions options, IProgress<BuildStage> progress, CancellationToken cancellation) =>
        Run(options, EditionCatalogue.All, progress, cancellation);

    internal static BuildResult Run(
        BuildOptions options, ImmutableArray<IEdition> editions, IProgress<BuildStage> progress, CancellationToken cancellation)
    {
        ImmutableArray<IEdition> chosen = options.Only.IsEmpty ? editions : [.. editions.Where(edition => options.Only.Contains(edition.Name, StringComparer.Ordinal))];
        var files = DossierFiles.Of(options);
        if (!files.Succeeded)
            return new BuildResult(new DiagnosticReport([]), null, files.Fault);
        var revision = Revision.Of(files.Value, options);
        // Git reads its own files while the content is loaded.
        var history = Task.Run(() => Past(files.Value, options, chosen), cancellation);
        var inspection = Inspect(files.Value, options, chosen, revision.Name, null, history, progress, cancellation);
        if (inspection is not { Corpus: { } corpus, Press: { } press, Report.Errors: 0 })
            return new BuildResult(inspection.Report, null, null);
        if (corpus is { KnownOn: { } day, Facts.Count: 0 })
            return new BuildResult(inspection.Report, null, new BuildFault($"no fact of this dossier could be known on {day:yyyy-MM-dd}", "give a later day with --as-of"));
        var published = Publisher.Publish(corpus, press, chosen, revision, options, progress, cancellation);
        var report = published.Diagnostics.IsEmpty ? inspection.Report : Reported([.. inspection.Report.Diagnostics, .. published.Diagnostics], options);
        return new BuildResult(report, published.Receipt, published.Fault);
    }

    private static Inspection Inspected(
        Corpus? corpus, Press? press, ImmutableArray<Diagnostic> diagnostics, BuildOptions options, IProgress<BuildStage> progress)
    {
        var report = Reported(diagnostics, options);
        progress.Report(new BuildStage("check", StageState.Done, $"Checked: {report.Summary}"));
        return new Inspection(corpus, press, report);
    }

    /// <summary>Diagnostics as a run reports them: arranged, and raised where warnings count as errors.</summary>
    internal static DiagnosticReport Reported(ImmutableArray<Diagnostic> diagnostics, BuildOptions options) =>
        new(Diagnostic.Arrange(diagnostics.Select(each => Raised(each, options))));

    private static Diagnostic Raised(Diagnostic diagnostic, BuildOptions options) =>
        options.WarningsAsErrors && diagnostic.Severity == Severity.Warning ? diagnostic with { Severity = Severity.Error } : diagnostic;
}
